"""Recomputes a ledger without the program: the chain of its files, and what each number's state is."""
import hashlib, json, os, sys

DECIDING = ["核实结论", "清退原因", "停发月份", "追缴金额"]
REMEDIES = ["整改措施", "责任单位", "责任领导", "责任人", "整改时限", "整改进展", "佐证材料", "是否销号", "销号时间", "销号审核人"]
UNVERIFIED = "待核实"


def filled(says):
    return {column: text for column, text in says.items() if text}


def answer(state, line):
    says, before = filled(line["says"]), state["says"]
    if line.get("replaces"):
        kept = {column: before[column] for column in REMEDIES if before and column in before}
        state.update(says=None if says.get(DECIDING[0]) == UNVERIFIED else {**kept, **says} or None, disputed=False)
    elif state["disputed"] or says.get(DECIDING[0]) == UNVERIFIED and not (before or {}).get(DECIDING[0]):
        pass
    elif any(says.get(c) and (before or {}).get(c) and says[c] != before[c] for c in DECIDING):
        state["disputed"] = True
    else:
        state["says"] = {**(before or {}), **says} or None


def verify(folder):
    states, prev, count, number = {}, "", 0, 0
    while os.path.exists(path := os.path.join(folder, "%04d.jsonl" % (number + 1))):
        number += 1
        content = open(path, "rb").read()
        before = content[:content.rindex(b"\n", 0, -1) + 1]
        head, *lines = [json.loads(row) for row in before.splitlines()]
        end = json.loads(content[len(before):])
        assert (head["t"], head["no"], head["prev"]) == ("batch", number, prev), path
        prev = hashlib.sha256(before).hexdigest()
        assert end == {"t": "end", "lines": len(lines), "sha256": prev}, path
        count += len(lines)
        for line in lines:
            if line["t"] != "run":
                state = states.setdefault(line["id"], {"says": None, "disputed": False, "answers": 0})
                if line["t"] == "answer":
                    state["answers"] += 1
                    answer(state, line)
    return {"page": "%04d-%s" % (number, prev[:8]), "lines": count, "states": states}


json.dump(verify(sys.argv[1]), sys.stdout, ensure_ascii=False)
