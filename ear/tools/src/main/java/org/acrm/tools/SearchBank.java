package org.acrm.tools;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acrm.customer.entity.SearchTerms;
import org.acrm.shared.entity.BulkLoad;

/**
 * Customers by the million for a measurement: Chinese (60 %), Korean (25 %) and English names, family names as frequent as they are, so
 * that 李 is the name of one Chinese in thirteen and 김 of one Korean in five; portfolios of 500; grade, rhythm and score for each.
 */
final class SearchBank {

    /** The relationship manager who looks: one portfolio. */
    static final long AN_RM = 7;

    private static final int IN_A_PORTFOLIO = 500;
    private static final int IN_A_BRANCH = 20_000;
    private static final int CHUNK = 50_000;
    private static final LocalDate SINCE = LocalDate.of(2019, 5, 6);

    private static final List<String> CHINESE = words(
            "王Wang 李Li 张Zhang 刘Liu 陈Chen 杨Yang 赵Zhao 黄Huang 周Zhou 吴Wu 徐Xu 孙Sun"
                    + " 胡Hu 朱Zhu 高Gao 林Lin 何He 郭Guo 马Ma 罗Luo 梁Liang 宋Song 郑Zheng 谢Xie 韩Han 唐Tang 冯Feng 于Yu 董Dong 萧Xiao");
    private static final List<String> CHINESE_GIVEN =
            words("伟wei 强qiang 磊lei 军jun 洋yang 勇yong 杰jie 涛tao 明ming 超chao 刚gang"
                    + " 平ping 辉hui 鹏peng 华hua 飞fei 鑫xin 波bo 斌bin 宇yu 建jian 国guo 文wen 志zhi 芳fang 娜na 敏min 静jing 丽li 艳yan"
                    + " 娟juan 霞xia 燕yan 玲ling 婷ting 雪xue 慧hui 晓xiao 莹ying 洁jie");
    private static final List<String> KOREAN = words("김Kim 이Lee 박Park 최Choi 정Jung 강Kang 조Cho 윤Yoon 장Jang 임Lim 한Han 오Oh"
            + " 서Seo 신Shin 권Kwon 황Hwang 안Ahn 송Song 류Ryu 홍Hong");
    private static final List<String> KOREAN_GIVEN =
            words("민min 준jun 서seo 연yeon 지ji 우woo 하ha 윤yun 도do 현hyun 수su 아a 은eun"
                    + " 영young 미mi 경kyung 정jung 성sung 호ho 훈hoon 진jin 혜hye 빈bin 유yu");
    private static final List<String> ENGLISH = words(
            "Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright"
                    + " Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke O'Brien Hart Hamilton Sullivan Fletcher");
    private static final List<String> ENGLISH_GIVEN = words(
            "James John Robert Michael David William Mary Patricia Jennifer Olivia"
                    + " Elizabeth Susan Jessica Sarah Emma Charlotte Sophie Grace Hannah Lucy Alice Rachel Daniel Peter Simon");

    private static final BulkLoad CUSTOMERS = new BulkLoad(
            "customer_customer",
            List.of(
                    "id",
                    "source",
                    "source_key",
                    "kind",
                    "name",
                    "latin_name",
                    "language",
                    "branch_id",
                    "portfolio_id",
                    "customer_since",
                    "recorded_at",
                    "version"));
    private static final BulkLoad TERMS = new BulkLoad("customer_term", List.of("term", "customer_id"));

    /** Names of one customer. */
    private record Named(long id, String number, String name, String latin, String language) {}

    private SearchBank() {}

    static void fill(BenchBank bank, int customers) {
        int portfolios = customers / IN_A_PORTFOLIO + 1;
        bank.execute(
                "insert into access_branch (id, code, name, path) select i, 'B' || i, 'Branch ' || i, '/HQ/B' || i || '/'"
                        + " from generate_series(1, " + (customers / IN_A_BRANCH + 1) + ") i");
        bank.execute(
                "insert into access_staff (id, staff_no, name, post, branch_id) select i, 'S' || i, 'RM ' || i, 'RM', 1"
                        + " from generate_series(1, " + portfolios + ") i");
        bank.execute("insert into access_portfolio (id, code, staff_id, branch_id) select i, 'P' || i, i, 1"
                + " from generate_series(1, " + portfolios + ") i");
        SplittableRandom random = new SplittableRandom(20261121);
        for (int from = 1; from <= customers; from += CHUNK) {
            List<Named> named = IntStream.range(from, Math.min(from + CHUNK, customers + 1))
                    .mapToObj(id -> named(id, random))
                    .toList();
            bank.call(database -> CUSTOMERS.load(database, rows(named)));
            bank.call(database -> TERMS.load(database, terms(named)));
        }
        derive(bank);
        bank.execute("vacuum (analyze)");
    }

    /** What a night knows of each customer. */
    private static void derive(BenchBank bank) {
        String valid = "date '2026-11-20', date '9999-12-31'";
        bank.execute("insert into value_grade select id, " + valid + ", (id * 7919) % 900000, 1000000, 0,"
                + " substr('ABCD', 1 + cast(id % 4 as integer), 1) from customer_customer");
        bank.execute("insert into value_cycle select id, " + valid
                + ", 20, date '2026-11-11', 'ACTIVE' from customer_customer");
        bank.execute("insert into modelling_model (id, code) values (1, 'CHURN')");
        bank.execute("insert into modelling_version (id, model_id, ordinal, state, algorithm, options, seed, features,"
                + " features_as_of, horizon_days, row_count, positive_count, query_hash, libraries, trained_at, business_date,"
                + " content, high_from, medium_from) values (1, 1, 1, 'CHAMPION', 'none', '', 1, '', date '2026-08-01', 90, 1, 1,"
                + " '', '', now(), date '2026-11-20', ''::bytea, 0.5, 0.2)");
        bank.execute(
                "insert into modelling_score select id, 1, " + valid + ", 1, 0.1, 'LOW', null from customer_customer");
    }

    private static Named named(int id, SplittableRandom random) {
        String number = String.format(Locale.ROOT, "C%07d", id);
        int of100 = random.nextInt(100);
        if (of100 < 85) {
            boolean chinese = of100 < 60;
            String family = frequentFirst(chinese ? CHINESE : KOREAN, random);
            List<String> given = chinese ? CHINESE_GIVEN : KOREAN_GIVEN;
            String one = given.get(random.nextInt(given.size()));
            boolean brief = chinese && random.nextInt(5) == 0;
            String two = brief ? "" : given.get(random.nextInt(given.size()));
            String latin = family.substring(1) + " " + capital(one.substring(1)) + (chinese || brief ? "" : "-")
                    + (brief ? "" : two.substring(1));
            String name = family.substring(0, 1) + one.charAt(0) + (brief ? "" : two.substring(0, 1));
            return new Named(id, number, name, latin, chinese ? "zh" : "ko");
        }
        String name = ENGLISH_GIVEN.get(random.nextInt(ENGLISH_GIVEN.size())) + " " + frequentFirst(ENGLISH, random);
        return new Named(id, number, name, name, "en");
    }

    private static String frequentFirst(List<String> names, SplittableRandom random) {
        double place = random.nextDouble();
        return names.get((int) (place * place * names.size()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Iterator<Object[]> rows(List<Named> named) {
        OffsetDateTime now = SINCE.atStartOfDay().atOffset(ZoneOffset.UTC);
        return named.stream()
                .map(n -> new Object[] {
                    n.id(),
                    "CORE",
                    n.number(),
                    "RETAIL",
                    n.name(),
                    n.latin(),
                    n.language(),
                    n.id() / IN_A_BRANCH + 1,
                    n.id() / IN_A_PORTFOLIO + 1,
                    SINCE,
                    now,
                    0
                })
                .iterator();
    }

    private static Iterator<Object[]> terms(List<Named> named) {
        return named.stream()
                .flatMap(n -> SearchTerms.of(n.number(), n.name(), n.latin()).stream()
                        .map(term -> new Object[] {term, n.id()}))
                .iterator();
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ")).toList();
    }
}
