package org.acrm.tools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Names and addresses in three languages, each name with its reading, and the slips that happen to them. */
final class PeopleNames {

    private static final String[] ZH_FAMILIES =
            words("王Wang 李Li 张Zhang 刘Liu 陈Chen 杨Yang 赵Zhao 黄Huang 周Zhou 吴Wu 徐Xu 孙Sun 胡Hu "
                    + "朱Zhu 高Gao 林Lin 何He 郭Guo 马Ma 罗Luo 梁Liang 宋Song 郑Zheng 谢Xie 韩Han 唐Tang 冯Feng 于Yu 董Dong 程Cheng 曹Cao 袁Yuan "
                    + "邓Deng 许Xu 沈Shen 曾Zeng 彭Peng 苏Su 卢Lu 蒋Jiang 蔡Cai 贾Jia 丁Ding 魏Wei 薛Xue 叶Ye 余Yu 潘Pan 杜Du 戴Dai");
    private static final String[] ZH_GIVEN = words(
            "伟wei 玮wei 强qiang 磊lei 军jun 俊jun 洋yang 阳yang 勇yong 杰jie 洁jie 涛tao 明ming 铭ming "
                    + "超chao 刚gang 平ping 辉hui 慧hui 鹏peng 华hua 飞fei 鑫xin 欣xin 心xin 波bo 博bo 斌bin 彬bin 宇yu 雨yu 浩hao 昊hao 凯kai 健jian "
                    + "建jian 志zhi 智zhi 文wen 雯wen 子zi 梓zi 轩xuan 海hai 峰feng 芳fang 娜na 敏min 静jing 婧jing 丽li 莉li 艳yan 燕yan 霞xia 玲ling "
                    + "婷ting 雪xue 颖ying 莹ying 倩qian 佳jia 嘉jia 琳lin 林lin 梅mei 兰lan 红hong 丹dan 云yun 雅ya 思si 诗shi 涵han 晓xiao 悦yue");
    private static final String[] KO_FAMILIES = words(
            "김Kim 이Lee 박Park 최Choi 정Jung 강Kang 조Cho 윤Yoon 장Jang 임Lim 한Han 오Oh 서Seo 신Shin "
                    + "권Kwon 황Hwang 안Ahn 송Song 류Ryu 홍Hong 전Jeon 고Ko 문Moon 손Son 양Yang 배Bae 백Baek 허Heo 남Nam 심Shim 노Noh 하Ha");
    private static final String[] KO_GIVEN =
            words("민준Min-jun 서준Seo-jun 도윤Do-yun 시우Si-woo 주원Ju-won 지호Ji-ho 현우Hyun-woo 지훈Ji-hoon "
                    + "건우Gun-woo 우진Woo-jin 성민Sung-min 동현Dong-hyun 영호Young-ho 정훈Jung-hoon 상훈Sang-hoon 민수Min-su 재현Jae-hyun "
                    + "태호Tae-ho 진우Jin-woo 경수Kyung-su 서연Seo-yeon 서윤Seo-yun 지우Ji-woo 하은Ha-eun 수아Su-a 은지Eun-ji 지영Ji-young "
                    + "미경Mi-kyung 은정Eun-jung 수진Su-jin 혜진Hye-jin 영희Young-hee 정희Jung-hee 수빈Su-bin 예은Ye-eun 소영So-young");
    private static final String[] EN_FAMILIES = words(
            "Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson "
                    + "Evans Walker White Roberts Green Hall Wood Jackson Clarke Harrison Scott Cooper King Ward Turner Hill Moore Baker "
                    + "Morris Campbell Anderson Allen Parker Murphy Kelly O'Brien Mitchell Carter Phillips Bennett Shaw Hughes Edwards");
    private static final String[] EN_GIVEN = words(
            "James John Robert Michael David William Richard Thomas Christopher Daniel Matthew "
                    + "Andrew Paul Mark Steven George Edward Brian Peter Simon Alexander Samuel Jack Oliver Harry Mary Patricia Jennifer "
                    + "Linda Elizabeth Susan Jessica Sarah Karen Emma Olivia Charlotte Sophie Amelia Grace Hannah Lucy Alice Rachel");
    private static final String[] ZH_PLACES = words("上海市 北京市 广州市 深圳市 杭州市 苏州市 南京市 天津市 青岛市 成都市 重庆市 武汉市");
    private static final String[] ZH_STREETS = words("中山路 人民路 解放路 建设路 和平路 新华路 长江路 文化路 学府路 湖滨路");
    private static final String[] ZH_ESTATES = words("阳光花园 锦绣家园 翠湖苑 金色港湾 世纪新城 碧云居 紫荆苑 江南府");
    private static final String[] KO_PLACES = words("서울시 부산시 인천시 대전시 대구시 광주시 수원시 울산시");
    private static final String[] KO_STREETS = words("테헤란로 세종대로 해운대로 송도과학로 둔산로 중앙로 동대구로 광교로");
    private static final String[] EN_PLACES = words("London Manchester Boston Sydney Singapore Melbourne");
    private static final String[] EN_STREETS = {
        "High Street", "Station Road", "Church Lane", "Victoria Road", "Park Avenue", "Mill Lane", "King Street"
    };

    private static final Map<Character, String> ALIKE = alike();

    private final SplittableRandom random;

    PeopleNames(SplittableRandom random) {
        this.random = random;
    }

    /** Characters of one reading are taken for each other. */
    private static Map<Character, String> alike() {
        Map<String, String> byReading = new HashMap<>();
        for (String given : ZH_GIVEN) {
            byReading.merge(given.substring(1), given.substring(0, 1), String::concat);
        }
        Map<Character, String> alike = new HashMap<>();
        for (String group : byReading.values()) {
            for (char c : group.toCharArray()) {
                alike.put(c, group.replace(String.valueOf(c), ""));
            }
        }
        return alike;
    }

    static String language(String name) {
        char first = name.charAt(0);
        return first >= 0xAC00 && first <= 0xD7A3 ? "ko" : first >= 0x2E80 ? "zh" : "en";
    }

    /** The name as its bearer writes it, and its reading. */
    String[] person(String language) {
        return switch (language) {
            case "zh" -> chinese();
            case "ko" -> korean();
            default -> english();
        };
    }

    private String[] chinese() {
        String family = frequentFirst(ZH_FAMILIES);
        String one = pick(ZH_GIVEN);
        String other = random.nextDouble() < 0.22 ? "" : pick(ZH_GIVEN);
        String second = other.isEmpty() ? "" : other.substring(0, 1);
        String reading = one.substring(1) + (other.isEmpty() ? "" : other.substring(1));
        return new String[] {
            family.charAt(0) + one.substring(0, 1) + second,
            family.substring(1) + " " + reading.substring(0, 1).toUpperCase(Locale.ROOT) + reading.substring(1)
        };
    }

    private String[] korean() {
        String family = frequentFirst(KO_FAMILIES);
        String given = pick(KO_GIVEN);
        return new String[] {family.charAt(0) + given.substring(0, 2), family.substring(1) + " " + given.substring(2)};
    }

    private String[] english() {
        String middle = random.nextDouble() < 0.15 ? " " + (char) ('A' + random.nextInt(23)) + "." : "";
        String name = pick(EN_GIVEN) + middle + " " + frequentFirst(EN_FAMILIES);
        return new String[] {name, name};
    }

    String[] heardAgain(String name, String latin, String language) {
        if (language.equals("en")) {
            int space = name.lastIndexOf(' ');
            String other = random.nextBoolean() && space > 0
                    ? name.substring(space + 1) + ", " + name.substring(0, space)
                    : slip(name);
            return new String[] {other, other};
        }
        String misheard = misheard(name);
        boolean heard = !misheard.equals(name) && random.nextDouble() < 0.8;
        return new String[] {heard ? misheard : slip(name), latin.replace("-", "")};
    }

    private String misheard(String name) {
        for (int i = name.length() - 1; i > 0; i--) {
            String others = ALIKE.getOrDefault(name.charAt(i), "");
            if (!others.isEmpty()) {
                return name.substring(0, i) + others.charAt(random.nextInt(others.length())) + name.substring(i + 1);
            }
        }
        return name;
    }

    /** Two neighbours exchanged, one doubled, or one lost. */
    String slip(String text) {
        if (text.length() < 2) {
            return text;
        }
        int first = text.length() > 3 ? 1 : 0;
        int at = first + random.nextInt(text.length() - 1 - first);
        List<String> slips = new ArrayList<>();
        slips.add(text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2));
        if (text.length() > 3) {
            slips.add(text.substring(0, at) + text.charAt(at) + text.substring(at));
            slips.add(text.substring(0, at) + text.substring(at + 1));
        }
        return slips.get(random.nextInt(slips.size()));
    }

    String address(String language) {
        int number = 1 + random.nextInt(320);
        return switch (language) {
            case "zh" ->
                pick(ZH_PLACES) + pick(ZH_STREETS) + number + "号" + pick(ZH_ESTATES) + (1 + random.nextInt(30)) + "栋"
                        + (1 + random.nextInt(28)) + "0" + (1 + random.nextInt(8)) + "室";
            case "ko" ->
                pick(KO_PLACES) + " " + pick(KO_STREETS) + " " + number + ", " + (101 + random.nextInt(25)) + "동 "
                        + (1 + random.nextInt(25)) + "0" + (1 + random.nextInt(6)) + "호";
            default ->
                "Flat " + (1 + random.nextInt(60)) + ", " + number + " " + pick(EN_STREETS) + ", " + pick(EN_PLACES);
        };
    }

    private String pick(String[] values) {
        return values[random.nextInt(values.length)];
    }

    private String frequentFirst(String[] values) {
        double place = random.nextDouble();
        return values[(int) (place * place * values.length)];
    }

    private static String[] words(String text) {
        return text.split(" ");
    }
}
