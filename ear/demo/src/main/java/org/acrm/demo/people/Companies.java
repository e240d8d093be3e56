package org.acrm.demo.people;

import java.util.List;
import org.acrm.demo.Draw;

/** Invented companies and banks with the legal forms and the order of words of their language. */
public final class Companies {

    /** Industry code, then the word for it in Chinese, Korean and English. */
    private static final List<String[]> INDUSTRIES = List.of(
            new String[] {"MANUFACTURING", "机械制造", "정밀", "Machinery"},
            new String[] {"ELECTRONICS", "电子科技", "전자", "Electronics"},
            new String[] {"LOGISTICS", "物流", "물류", "Logistics"},
            new String[] {"TRADE", "国际贸易", "무역", "Trading"},
            new String[] {"CONSTRUCTION", "建筑工程", "건설", "Construction"},
            new String[] {"FOOD", "食品", "식품", "Foods"},
            new String[] {"TEXTILES", "纺织", "섬유", "Textiles"},
            new String[] {"CHEMICALS", "新材料", "화학", "Chemicals"},
            new String[] {"PHARMACEUTICALS", "医药", "제약", "Pharma"},
            new String[] {"SOFTWARE", "软件", "소프트", "Software"},
            new String[] {"ENERGY", "能源", "에너지", "Energy"},
            new String[] {"HOSPITALITY", "酒店管理", "호텔", "Hotels"});

    private static final List<Person> CHINESE_BRANDS = Names.table("恒泰Hengtai 鼎盛Dingsheng 瑞丰Ruifeng 华信Huaxin 金桥Jinqiao "
            + "远航Yuanhang 宏达Hongda 博远Boyuan 东方Dongfang 天成Tiancheng 嘉禾Jiahe 新宇Xinyu 明德Mingde 同辉Tonghui "
            + "锦程Jincheng 长青Changqing 万里Wanli 安泰Antai 启航Qihang 凌云Lingyun 康源Kangyuan 正和Zhenghe 海润Hairun "
            + "中瑞Zhongrui 永兴Yongxing 百川Baichuan");
    private static final List<Person> KOREAN_BRANDS =
            Names.table("한빛Hanbit 대성Daesung 동진Dongjin 미래Mirae 세진Sejin 태양Taeyang "
                    + "우림Woorim 신흥Shinheung 청솔Cheongsol 가온Gaon 누리Nuri 다온Daon 새롬Saerom 삼우Samwoo 영진Youngjin 한길Hangil "
                    + "푸른Pureun 으뜸Eutteum 해솔Haesol 광명Gwangmyeong");
    private static final List<String> ENGLISH_BRANDS =
            Names.words("Northgate Harbourside Kingsley Ashford Redwood Blackwater "
                    + "Silverline Meridian Caledonia Westbrook Highfield Lakeshore Pinnacle Stonebridge Oakhurst Fairmont Brightwell "
                    + "Summit Clearwater Thornbury Eastgate Rosewood");
    private static final List<String> ENGLISH_FORMS = List.of("Ltd", "Ltd", "Inc.", "LLC", "PLC", "Pty Ltd");
    private static final List<String> CHINESE_FORMS = List.of("有限公司", "有限公司", "有限责任公司", "股份有限公司");

    /** A company, its reading and its industry code. */
    public record Company(Person names, String industry) {}

    private Companies() {}

    public static Company company(Draw draw, String language, Person city) {
        String[] industry = draw.pick(INDUSTRIES);
        Person names =
                switch (language) {
                    case "zh" -> chinese(draw, city, industry);
                    case "ko" -> korean(draw, industry);
                    default -> english(draw, industry);
                };
        return new Company(names, industry[0]);
    }

    private static Person chinese(Draw draw, Person city, String[] industry) {
        Person brand = draw.pick(CHINESE_BRANDS);
        return new Person(
                city.name() + brand.name() + industry[1] + draw.pick(CHINESE_FORMS),
                city.latinName() + " " + brand.latinName() + " " + industry[3] + " Co., Ltd.");
    }

    private static Person korean(Draw draw, String[] industry) {
        Person brand = draw.pick(KOREAN_BRANDS);
        String name = brand.name() + industry[2];
        String own =
                switch (draw.below(3)) {
                    case 0 -> "주식회사 " + name;
                    case 1 -> "(주)" + name;
                    default -> name + " 주식회사";
                };
        return new Person(own, brand.latinName() + " " + industry[3] + " Co., Ltd.");
    }

    private static Person english(Draw draw, String[] industry) {
        String second = draw.chance(0.3) ? " & " + draw.pick(ENGLISH_BRANDS) : "";
        String name = draw.pick(ENGLISH_BRANDS) + second + " " + industry[3] + " " + draw.pick(ENGLISH_FORMS);
        return new Person(name, name);
    }

    /** Of the same brand in the same house, with the switchboard's number, in another trade and with papers of its own. */
    public static Identity subsidiary(Draw draw, Identity of, long index, String language) {
        String[] trade = INDUSTRIES.stream()
                .filter(industry -> industry[0].equals(of.industry()))
                .findFirst()
                .orElseThrow();
        String[] other = draw.pick(
                INDUSTRIES.stream().filter(industry -> industry != trade).toList());
        int own = language.equals("zh") ? 1 : language.equals("ko") ? 2 : 3;
        return of.withName(
                        of.name().replace(trade[own], other[own]),
                        of.latinName().replace(trade[3], other[3]))
                .withIndustry(other[0])
                .withIdNumber(Identities.registration(draw))
                .withContact(of.mobile(), Identities.office(index, language));
    }

    /** Of the same name in another city, which a Chinese name tells, and of no other tie. */
    public static Identity namesake(Draw draw, Identity of, long index, String language) {
        Person city = Places.anotherCity(draw, language, of.city());
        boolean tells = of.name().startsWith(of.city());
        String name = tells ? city.name() + of.name().substring(of.city().length()) : of.name();
        String latin = of.latinName();
        if (tells) {
            latin = city.latinName()
                    + latin.substring(Places.latin(language, of.city()).length());
        }
        return of.withName(name, latin)
                .withIdNumber(Identities.registration(draw))
                .withHome(Places.address(draw, language, city.name()), city.name())
                .withContact(Identities.mobile(draw, language), Identities.office(index, language));
    }

    public static Person bank(Draw draw, String language) {
        return switch (language) {
            case "zh" -> {
                Person brand = draw.pick(CHINESE_BRANDS);
                yield new Person(brand.name() + "银行股份有限公司", brand.latinName() + " Bank Co., Ltd.");
            }
            case "ko" -> {
                Person brand = draw.pick(KOREAN_BRANDS);
                yield new Person(brand.name() + "은행", brand.latinName() + " Bank");
            }
            default -> {
                String name = draw.pick(ENGLISH_BRANDS) + " Bank " + (draw.chance(0.5) ? "plc" : "N.A.");
                yield new Person(name, name);
            }
        };
    }

    /** Short name of an employer as it stands in a payroll booking. */
    public static String employer(Draw draw, String language) {
        String[] industry = draw.pick(INDUSTRIES);
        return switch (language) {
            case "zh" -> draw.pick(CHINESE_BRANDS).name() + industry[1] + "有限公司";
            case "ko" -> "(주)" + draw.pick(KOREAN_BRANDS).name() + industry[2];
            default -> draw.pick(ENGLISH_BRANDS) + " " + industry[3] + " Ltd";
        };
    }
}
