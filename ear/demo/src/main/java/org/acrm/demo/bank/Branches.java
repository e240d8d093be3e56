package org.acrm.demo.bank;

import java.util.ArrayList;
import java.util.List;
import org.acrm.demo.bank.Branch.Market;

/** Head office, six regions, thirty branches. */
public final class Branches {

    public static final String HEAD_OFFICE = "HQ";

    /** Region code, name, market, then its branches. */
    private static final List<String[]> REGIONS = List.of(
            new String[] {"R1", "华东分行", "CHINA", "上海浦东支行", "上海静安支行", "杭州西湖支行", "苏州园区支行", "南京鼓楼支行"},
            new String[] {"R2", "华北分行", "CHINA", "北京朝阳支行", "北京海淀支行", "天津和平支行", "青岛市南支行", "沈阳和平支行"},
            new String[] {"R3", "华南分行", "CHINA", "广州天河支行", "深圳福田支行", "深圳南山支行", "厦门思明支行", "佛山禅城支行"},
            new String[] {"R4", "西部分行", "CHINA", "成都锦江支行", "重庆渝中支行", "西安雁塔支行", "武汉江岸支行", "昆明五华支行"},
            new String[] {"R5", "한국본부", "KOREA", "서울강남지점", "서울종로지점", "부산해운대지점", "인천송도지점", "대전둔산지점"},
            new String[] {
                "R6",
                "International Division",
                "ABROAD",
                "Hong Kong Central Branch",
                "Singapore Raffles Branch",
                "London City Branch",
                "New York Midtown Branch",
                "Sydney Harbour Branch"
            });

    private static final List<Branch> ALL = build();

    private Branches() {}

    private static List<Branch> build() {
        List<Branch> all = new ArrayList<>();
        all.add(new Branch(HEAD_OFFICE, "总行", "", "", Market.CHINA));
        for (String[] region : REGIONS) {
            Market market = Market.valueOf(region[2]);
            all.add(new Branch(region[0], region[1], HEAD_OFFICE, region[1], market));
            for (int i = 3; i < region.length; i++) {
                String code = "B" + region[0].charAt(1) + "0" + (i - 2);
                all.add(new Branch(code, region[i], region[0], region[1], market));
            }
        }
        return List.copyOf(all);
    }

    public static List<Branch> all() {
        return ALL;
    }

    /** The branches that serve customers, without regions and head office. */
    public static List<Branch> serving() {
        return ALL.stream().filter(branch -> branch.code().startsWith("B")).toList();
    }

    public static List<Branch> serving(Market market) {
        return serving().stream().filter(branch -> branch.market() == market).toList();
    }
}
