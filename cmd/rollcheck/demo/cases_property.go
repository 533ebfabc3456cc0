package demo

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
	s.lists.excepted = append(s.lists.excepted, h.head())
	s.innocent("vehicle", "例外表已批准（单位挂名）", s.now(), h.head())
}

// hasMotorcycle, hasTricycle and carSold: vehicles that do not count.
func hasMotorcycle(s *scene) {
	s.vehicleNotCounted("普通二轮摩托车", "正常", "摩托车不计")
}
func hasTricycle(s *scene) {
	s.vehicleNotCounted("正三轮载货摩托车", "正常", "三轮车不计")
}
func carSold(s *scene) { s.vehicleNotCounted("小型轿车", "注销", "车辆已注销") }

func (s *scene) vehicleNotCounted(kind, status, why string) {
	h := s.household(family)
	s.addVehicle(h.head(), kind, status)
	s.innocent("vehicle", why, s.now(), h.head())
}

// cooperativeMember: villagers are entered as members of a cooperative without owning anything.
func cooperativeMember(s *scene) {
	h := s.household(family)
	s.addBusiness(h.head(), h.village.name+"养殖农民专业合作社", "成员", "存续")
	s.innocent("business-owner", "农民专业合作社普通成员", s.now(), h.head())
}

// businessClosed: a shop that was struck off.
func businessClosed(s *scene) {
	h := s.household(family)
	s.addBusiness(h.head(), h.village.name+"便民小卖部", "经营者", "注销")
	s.innocent("business-owner", "个体户已注销", s.now(), h.head())
}

// publicPost: a road keeper's post for the poor is no public employment.
func publicPost(s *scene) {
	h := s.household(family)
	s.lists.payroll = append(s.lists.payroll, entry{h.head(), []any{"公益性岗位", s.home.name + "人民政府", "护路员", 500, "2016-03-01"}})
	s.innocent("payroll-public", "公益性岗位，不属财政供养在编", s.now(), h.head())
}

// oneHome: the house he lives in.
func oneHome(s *scene) {
	h := s.household(family)
	s.addProperty(h.head(), h.village)
	s.innocent("property-multiple", "仅有一套自住房", s.now(), h.head())
}

// yearlyIncome: 2160 yuan a year is below the rural line of 3000 a year, though above the urban 400 a month.
func yearlyIncome(s *scene) {
	h := s.household(couple)
	h.perHead = 2160
	s.innocent("income-over-line", "农村低保收入按年计，低于年标准", s.now(), h.head())
}

// monthlyIncome: 330 yuan a month is below the urban line of 400 a month, though 3960 a year is above the rural one.
func monthlyIncome(s *scene) {
	h := s.home.urban[0]
	h.perHead = 330
	s.innocent("income-over-line", "城市低保收入按月计，低于月标准", s.home.urbanPath(), h.head())
}
