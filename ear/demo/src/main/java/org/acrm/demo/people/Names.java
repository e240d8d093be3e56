package org.acrm.demo.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.acrm.demo.Draw;

/** Personal names in three scripts with the reading of each, frequent family names first. */
public final class Names {

    private static final List<Person> CHINESE_FAMILIES =
            table("王Wang 李Li 张Zhang 刘Liu 陈Chen 杨Yang 赵Zhao 黄Huang 周Zhou 吴Wu "
                    + "徐Xu 孙Sun 胡Hu 朱Zhu 高Gao 林Lin 何He 郭Guo 马Ma 罗Luo 梁Liang 宋Song 郑Zheng 谢Xie 韩Han 唐Tang 冯Feng 于Yu "
                    + "董Dong 萧Xiao 程Cheng 曹Cao 袁Yuan 邓Deng 许Xu 傅Fu 沈Shen 曾Zeng 彭Peng 吕Lü 苏Su 卢Lu 蒋Jiang 蔡Cai 贾Jia "
                    + "丁Ding 魏Wei 薛Xue 叶Ye 阎Yan 余Yu 潘Pan 杜Du 戴Dai 夏Xia 钟Zhong 汪Wang 田Tian 任Ren 姜Jiang 欧阳Ouyang");
    private static final List<Person> CHINESE_MEN = table("伟wei 强qiang 磊lei 军jun 洋yang 勇yong 杰jie 涛tao 明ming 超chao "
            + "刚gang 平ping 辉hui 鹏peng 华hua 飞fei 鑫xin 波bo 斌bin 宇yu 浩hao 凯kai 健jian 俊jun 帆fan 帅shuai 旭xu 宁ning "
            + "龙long 林lin 建jian 国guo 文wen 志zhi 子zi 梓zi 轩xuan 博bo 天tian 成cheng 东dong 海hai 峰feng 昊hao 泽ze 睿rui");
    private static final List<Person> CHINESE_WOMEN = table("芳fang 娜na 敏min 静jing 丽li 艳yan 娟juan 霞xia 燕yan 玲ling "
            + "婷ting 雪xue 慧hui 莹ying 洁jie 倩qian 佳jia 颖ying 琳lin 欣xin 梅mei 兰lan 红hong 萍ping 丹dan 琴qin 云yun "
            + "洋yang 雅ya 思si 雨yu 梦meng 诗shi 涵han 怡yi 嘉jia 晓xiao 文wen 子zi 梓zi 若ruo 可ke 心xin 悦yue 然ran 彤tong");
    private static final List<Person> KOREAN_FAMILIES = table("김Kim 이Lee 박Park 최Choi 정Jung 강Kang 조Cho 윤Yoon 장Jang 임Lim "
            + "한Han 오Oh 서Seo 신Shin 권Kwon 황Hwang 안Ahn 송Song 류Ryu 홍Hong 전Jeon 고Ko 문Moon 손Son 양Yang 배Bae 백Baek "
            + "허Heo 유Yoo 남Nam 심Shim 노Noh 하Ha 곽Kwak 성Sung 차Cha 주Joo 우Woo 구Koo 민Min");
    private static final List<Person> KOREAN_MEN = table("민준Min-jun 서준Seo-jun 도윤Do-yun 예준Ye-jun 시우Si-woo 주원Ju-won "
            + "지호Ji-ho 준서Jun-seo 현우Hyun-woo 지훈Ji-hoon 건우Gun-woo 우진Woo-jin 성민Sung-min 동현Dong-hyun 영호Young-ho "
            + "성호Sung-ho 정훈Jung-hoon 상훈Sang-hoon 준호Jun-ho 민수Min-su 재현Jae-hyun 승현Seung-hyun 태호Tae-ho 기현Ki-hyun "
            + "진우Jin-woo 영수Young-su 경수Kyung-su 상철Sang-chul 병철Byung-chul 대현Dae-hyun 인호In-ho 용준Yong-jun");
    private static final List<Person> KOREAN_WOMEN =
            table("서연Seo-yeon 서윤Seo-yun 지우Ji-woo 서현Seo-hyun 민서Min-seo 하은Ha-eun "
                    + "지유Ji-yu 수아Su-a 지아Ji-a 은지Eun-ji 지영Ji-young 미경Mi-kyung 은정Eun-jung 현정Hyun-jung 수진Su-jin 민정Min-jung "
                    + "혜진Hye-jin 지은Ji-eun 영희Young-hee 미숙Mi-sook 정희Jung-hee 수빈Su-bin 예은Ye-eun 유진Yu-jin 다은Da-eun "
                    + "소영So-young 보라Bo-ra 나영Na-young 혜원Hye-won 은영Eun-young 경희Kyung-hee 선영Sun-young");
    private static final List<String> ENGLISH_FAMILIES =
            words("Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker"
                    + " White Roberts Green Hall Wood Jackson Clarke Clark Harrison Scott Cooper King Ward Turner Hill"
                    + " Moore Baker Morris Campbell Anderson Allen Parker Murphy Kelly O'Brien Mitchell Carter Phillips"
                    + " Bennett Shaw Hughes Edwards Stewart Morgan Reid Marshall Ellis Simpson Grant Fraser Hamilton"
                    + " Sullivan Fletcher Whitaker Holloway Pemberton Ashworth Sinclair Douglas Barrett Chapman Dawson"
                    + " Gallagher Hayward");
    private static final List<String> ENGLISH_MEN =
            words("James John Robert Michael David William Richard Thomas Christopher Daniel Matthew Andrew Paul Mark"
                    + " Steven Kenneth George Edward Brian Peter Simon Stephen Alexander Benjamin Samuel Jack Oliver Harry"
                    + " Charles Henry Adam Luke Nathan Patrick Sean Philip Martin Graham Ian Neil");
    private static final List<String> ENGLISH_WOMEN =
            words("Mary Patricia Jennifer Linda Elizabeth Susan Jessica Sarah Karen Emma Olivia Charlotte Sophie Amelia"
                    + " Grace Hannah Lucy Alice Rachel Rebecca Laura Victoria Catherine Helen Claire Julia Nicole Fiona"
                    + " Diana Margaret Eleanor Rosemary Judith Abigail Megan Chloe Zoe Isabel Caroline Naomi");

    private Names() {}

    public static Person person(Draw draw, String language, boolean woman) {
        return switch (language) {
            case "zh" -> chinese(draw, woman);
            case "ko" -> korean(draw, woman);
            default -> english(draw, woman);
        };
    }

    private static Person chinese(Draw draw, boolean woman) {
        Person family = frequentFirst(draw, CHINESE_FAMILIES);
        List<Person> given = woman ? CHINESE_WOMEN : CHINESE_MEN;
        Person first = draw.pick(given);
        if (draw.chance(0.22)) {
            return new Person(family.name() + first.name(), family.latinName() + " " + capital(first.latinName()));
        }
        Person second = draw.pick(given);
        return new Person(
                family.name() + first.name() + second.name(),
                family.latinName() + " " + capital(first.latinName() + second.latinName()));
    }

    private static Person korean(Draw draw, boolean woman) {
        Person family = frequentFirst(draw, KOREAN_FAMILIES);
        Person given = draw.pick(woman ? KOREAN_WOMEN : KOREAN_MEN);
        return new Person(family.name() + given.name(), family.latinName() + " " + given.latinName());
    }

    private static Person english(Draw draw, boolean woman) {
        String middle = draw.chance(0.15) ? " " + (char) ('A' + draw.below(23)) + "." : "";
        String name =
                draw.pick(woman ? ENGLISH_WOMEN : ENGLISH_MEN) + middle + " " + frequentFirst(draw, ENGLISH_FAMILIES);
        return new Person(name, name);
    }

    /** Of the same family, with a given name that is easily taken for the other. */
    static Person sibling(Draw draw, String language, boolean woman, Person of) {
        return switch (language) {
            case "zh" -> chineseSibling(draw, woman, of);
            case "ko" -> koreanSibling(draw, woman, of);
            default -> englishSibling(draw, woman, of);
        };
    }

    private static Person chineseSibling(Draw draw, boolean woman, Person of) {
        int family = of.name().startsWith("欧阳") ? 2 : 1;
        int space = of.latinName().indexOf(' ');
        String last = of.name().substring(of.name().length() - 1);
        boolean two = of.name().length() - family > 1;
        List<Person> given = woman ? CHINESE_WOMEN : CHINESE_MEN;
        String shared = two ? of.name().substring(family, family + 1) : "";
        String sound = reading(given, last);
        List<Person> others =
                given.stream().filter(part -> !part.latinName().equals(sound)).toList();
        Person other = draw.pick(alikeFirst(others, part -> part.latinName().startsWith(sound.substring(0, 1))));
        return new Person(
                of.name().substring(0, family) + shared + other.name(),
                of.latinName().substring(0, space) + " " + capital(reading(given, shared) + other.latinName()));
    }

    private static Person koreanSibling(Draw draw, boolean woman, Person of) {
        String given = of.name().substring(1);
        Person other = another(
                draw,
                alikeFirst(
                        woman ? KOREAN_WOMEN : KOREAN_MEN, part -> part.name().charAt(0) == given.charAt(0)),
                given);
        int space = of.latinName().indexOf(' ');
        return new Person(
                of.name().charAt(0) + other.name(), of.latinName().substring(0, space) + " " + other.latinName());
    }

    private static Person englishSibling(Draw draw, boolean woman, Person of) {
        int space = of.name().lastIndexOf(' ');
        String given = of.name().substring(0, of.name().indexOf(' '));
        List<Person> others = (woman ? ENGLISH_WOMEN : ENGLISH_MEN)
                .stream().map(name -> new Person(name, name)).toList();
        String sibling = another(draw, alikeFirst(others, part -> part.name().charAt(0) == given.charAt(0)), given)
                        .name()
                + of.name().substring(space);
        return new Person(sibling, sibling);
    }

    private static String reading(List<Person> parts, String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .map(Person::latinName)
                .findFirst()
                .orElse("");
    }

    /** The few that are most alike. */
    private static List<Person> alikeFirst(List<Person> parts, Predicate<Person> alike) {
        return parts.stream()
                .sorted(Comparator.comparing((Person part) -> !alike.test(part)))
                .limit(4)
                .toList();
    }

    private static Person another(Draw draw, List<Person> among, String than) {
        return draw.pick(
                among.stream().filter(part -> !part.name().equals(than)).toList());
    }

    private static <T> T frequentFirst(Draw draw, List<T> values) {
        double place = draw.uniform();
        return values.get((int) (place * place * values.size()));
    }

    private static String capital(String syllables) {
        return syllables.substring(0, 1).toUpperCase(Locale.ROOT) + syllables.substring(1);
    }

    /** Entries such as 林Lin: the part in its own script, then the reading. */
    static List<Person> table(String text) {
        List<Person> people = new ArrayList<>();
        for (String entry : words(text)) {
            int latin = 0;
            while (entry.charAt(latin) >= 0x2E80) {
                latin++;
            }
            people.add(new Person(entry.substring(0, latin), entry.substring(latin)));
        }
        return List.copyOf(people);
    }

    static List<String> words(String text) {
        return List.copyOf(Arrays.asList(text.split(" ")));
    }
}
