package demo

var propertyCases = []func(*scene){
	hasCar, hasCar, carExcepted, hasMotorcycle, hasTricycle, carSold,
	hasShop, hasShop, cooperativeMember, povertyShop, businessClosed,
	isTeacher, isTeacher, publicPost, forestGuard, survivorsPay,
	twoHomes, twoHomes, oneHome, resettled,
}

// hasCar: a covered man of working age has a car.
func hasCar(s *scene) {
	h := s.household(family)
	s.addVehicle(h.head(), "小型轿车", "正常")
	s.guilty("vehicle", s.now(), h.head())
}

// carExcepted: the same, with an exception on the county's own table that is still valid.
func carExcepted(s *scene) {
	h := s.household(family)
	s.addVehicle(h.head(), "小型轿车", "正常")
	s.lists.excepted = append(s.lists.excepted, exception{"vehicle", h.head(), "车辆为单位挂名登记，已核实非本人所有"})
	s.innocent("vehicle", "", "例外表已批准（单位挂名）", s.now(), h.head())
}

// hasMotorcycle, hasTricycle and carSold: vehicles that do not count.
func hasMotorcycle(s *scene) {
	s.vehicleNotCounted("普通二轮摩托车", "正常", "exempt-vehicle", "摩托车不计")
}
func hasTricycle(s *scene) {
	s.vehicleNotCounted("正三轮载货摩托车", "正常", "exempt-vehicle", "三轮车不计")
}
func carSold(s *scene) {
	s.vehicleNotCounted("小型轿车", "注销", "vehicle-gone", "车辆已注销")
}

func (s *scene) vehicleNotCounted(kind, status, exemption, why string) {
	h := s.household(family)
	s.addVehicle(h.head(), kind, status)
	s.innocent("vehicle", exemption, why, s.now(), h.head())
}

// hasShop: the wife keeps a shop.
func hasShop(s *scene) {
	who := s.household(family).members[1]
	s.addBusiness(who, who.name+"百货商店", "经营者", "存续")
	s.guilty("business-owner", s.now(), who)
}

// cooperativeMember: villagers are entered as members of a cooperative without owning anything.
func cooperativeMember(s *scene) {
	s.businessNotCounted("养殖农民专业合作社", "成员", "存续", "cooperative-member", "农民专业合作社普通成员")
}

// povertyShop: a shop the county set up for the poor.
func povertyShop(s *scene) {
	s.businessNotCounted("扶贫小店", "经营者", "存续", "cooperative-member", "扶贫小店")
}

// businessClosed: a shop that was struck off.
func businessClosed(s *scene) {
	s.businessNotCounted("便民小卖部", "经营者", "注销", "business-gone", "个体户已注销")
}

func (s *scene) businessNotCounted(kind, role, status, exemption, why string) {
	h := s.household(family)
	s.addBusiness(h.head(), h.village.name+kind, role, status)
	s.innocent("business-owner", exemption, why, s.now(), h.head())
}

// isTeacher: a covered woman teaches at the township's school.
func isTeacher(s *scene) {
	who := s.household(family).members[1]
	s.addPay(who, "在职", "教师", 3200)
	s.guilty("payroll-public", s.now(), who)
}

// publicPost, forestGuard and survivorsPay: what the poor are given is no public employment.
func publicPost(s *scene) {
	s.payNotCounted("公益性岗位", "护路员", "公益性岗位，不属财政供养在编")
}
func forestGuard(s *scene) {
	s.payNotCounted("临时用工", "护林员", "护林员补助，不属财政供养在编")
}
func survivorsPay(s *scene) {
	s.payNotCounted("遗属补助", "", "遗属补助，不属财政供养在编")
}

func (s *scene) payNotCounted(kind, post, why string) {
	h := s.household(family)
	s.addPay(h.head(), kind, post, 500)
	s.innocent("payroll-public", "welfare-post", why, s.now(), h.head())
}

func (s *scene) addPay(who *person, kind, post string, amount int) {
	s.lists.payroll = append(s.lists.payroll, entry{who, []any{kind, s.home.name + "人民政府", post, amount, "2014-03-01"}})
}

// twoHomes: a flat in town beside the house he lives in.
func twoHomes(s *scene) {
	h := s.household(family)
	s.addProperty(h.head(), h.village)
	s.addProperty(h.head(), s.home.villages[0])
	s.guilty("property-multiple", s.now(), h.head())
}

// oneHome: the house he lives in.
func oneHome(s *scene) {
	h := s.household(family)
	s.addProperty(h.head(), h.village)
	s.innocent("property-multiple", "", "仅有一套自住房", s.now(), h.head())
}

// resettled: an old house and the one the state built for him.
func resettled(s *scene) {
	h := s.household(family)
	s.addProperty(h.head(), h.village)
	s.addProperty(h.head(), s.home.villages[0])
	s.lists.properties[len(s.lists.properties)-1].cells[3] = "易地搬迁安置房"
	s.innocent("property-multiple", "home-not-counted", "其中一套为易地搬迁安置房", s.now(), h.head())
}
