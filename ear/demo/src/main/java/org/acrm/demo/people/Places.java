package org.acrm.demo.people;

import java.util.List;
import java.util.stream.Stream;
import org.acrm.demo.Draw;

/** Cities and street addresses in the order that a letter in the language has. */
public final class Places {

    private static final List<Person> CHINESE_CITIES =
            Names.table("上海Shanghai 北京Beijing 广州Guangzhou 深圳Shenzhen 杭州Hangzhou "
                    + "苏州Suzhou 南京Nanjing 天津Tianjin 青岛Qingdao 成都Chengdu 重庆Chongqing 西安Xi'an 武汉Wuhan 厦门Xiamen 沈阳Shenyang "
                    + "昆明Kunming 佛山Foshan 宁波Ningbo");
    private static final List<Person> KOREAN_CITIES =
            Names.table("서울Seoul 부산Busan 인천Incheon 대전Daejeon 대구Daegu 광주Gwangju 수원Suwon 성남Seongnam 울산Ulsan 고양Goyang");
    private static final List<Person> ENGLISH_CITIES = Stream.of(
                    "Hong Kong", "Singapore", "London", "New York", "Sydney", "Manchester", "Boston", "Melbourne")
            .map(city -> new Person(city, city))
            .toList();
    private static final List<String> CHINESE_STREETS =
            List.of("中山路", "人民路", "解放路", "建设路", "和平路", "新华路", "长江路", "文化路", "学府路", "滨江大道", "湖滨路", "复兴路");
    private static final List<String> CHINESE_ESTATES =
            List.of("阳光花园", "锦绣家园", "翠湖苑", "金色港湾", "世纪新城", "碧云居", "紫荆苑", "江南府");
    private static final List<String> KOREAN_STREETS = List.of(
            "강남구 테헤란로",
            "종로구 세종대로",
            "해운대구 해운대로",
            "연수구 송도과학로",
            "서구 둔산로",
            "중구 중앙로",
            "수성구 동대구로",
            "북구 첨단과기로",
            "영통구 광교로",
            "분당구 판교로");
    private static final List<String> ENGLISH_STREETS = List.of(
            "High Street",
            "Station Road",
            "Church Lane",
            "Victoria Road",
            "Queen's Road",
            "Park Avenue",
            "Mill Lane",
            "King Street",
            "Orchard Road",
            "George Street");

    private Places() {}

    public static Person city(Draw draw, String language) {
        return draw.pick(cities(language));
    }

    /** Another city than this one. */
    static Person anotherCity(Draw draw, String language, String than) {
        return draw.pick(cities(language).stream()
                .filter(city -> !city.name().equals(than))
                .toList());
    }

    /** How a city is written in Latin letters. */
    static String latin(String language, String name) {
        return cities(language).stream()
                .filter(city -> city.name().equals(name))
                .map(Person::latinName)
                .findFirst()
                .orElse(name);
    }

    /** Most people live in the city of their branch, if that is one where their language is spoken. */
    static Person near(Draw draw, String language, String branchName) {
        Person anywhere = city(draw, language);
        boolean here = draw.chance(0.85);
        return cities(language).stream()
                .filter(city -> here && branchName.startsWith(city.name()))
                .findFirst()
                .orElse(anywhere);
    }

    private static List<Person> cities(String language) {
        return switch (language) {
            case "zh" -> CHINESE_CITIES;
            case "ko" -> KOREAN_CITIES;
            default -> ENGLISH_CITIES;
        };
    }

    public static String address(Draw draw, String language, String city) {
        int number = draw.between(1, 320);
        return switch (language) {
            case "zh" ->
                city + "市" + draw.pick(CHINESE_STREETS) + number + "号" + draw.pick(CHINESE_ESTATES)
                        + draw.between(1, 30) + "栋" + draw.between(1, 28) + "0" + draw.between(1, 8) + "室";
            case "ko" ->
                city + "시 " + draw.pick(KOREAN_STREETS) + " " + number + ", " + draw.between(101, 125) + "동 "
                        + draw.between(1, 25) + "0" + draw.between(1, 6) + "호";
            default -> {
                String flat = draw.chance(0.4) ? "Flat " + draw.between(1, 60) + ", " : "";
                yield flat + number + " " + draw.pick(ENGLISH_STREETS) + ", " + city;
            }
        };
    }
}
