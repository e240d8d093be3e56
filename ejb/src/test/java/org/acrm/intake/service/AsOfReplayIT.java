package org.acrm.intake.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acrm.access.entity.DataScope;
import org.acrm.activity.entity.ContactInfo;
import org.acrm.customer.entity.ConsentInfo;
import org.acrm.customer.entity.HoldingInfo;
import org.acrm.customer.entity.InfoMoment;
import org.acrm.customer.entity.InfoSource;
import org.acrm.customer.entity.InfoValueQueries;
import org.acrm.customer.entity.MasterInfo;
import org.acrm.customer.entity.ReachInfo;
import org.acrm.customer.entity.RelationshipKind.Circle;
import org.acrm.desk.entity.CustomerHeadQueries;
import org.acrm.desk.entity.CustomerLifeQueries;
import org.acrm.desk.entity.CustomerPartsQueries;
import org.acrm.desk.entity.Party;
import org.acrm.desk.entity.RelationshipQueries;
import org.acrm.desk.entity.Tie;
import org.acrm.desk.entity.WorkingDay;
import org.acrm.feedback.entity.ComplaintInfo;
import org.acrm.identity.entity.GoldenSourceQueries;
import org.acrm.shared.entity.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking back gives what was seen when it was now: after each import the page is read, and read again as of then when all are done. */
class AsOfReplayIT {

    private static final Profile DEMO = Profile.shipped("demo");
    private static final int ROUNDS = 6;
    private static final int CUSTOMERS = 5;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final List<InfoSource> SOURCES = List.of(
            new MasterInfo(),
            new ReachInfo(),
            new ConsentInfo(),
            new HoldingInfo(),
            new ContactInfo(),
            new ComplaintInfo());
    private static final String CUSTOMER_HEAD = "customer_no,kind,name,latin_name,language,birth_date,sex,id_number,"
            + "industry,occupation,branch_code,portfolio_code,customer_since,closed_on,mobile,email,address,city,"
            + "referred_by,marketing_optin_call,optin_sms,optin_email,optin_dm,updated_at\n";

    @TempDir
    Path folder;

    private ImportBank bank;
    private final Random random = new Random(20261122);

    @BeforeEach
    void open() {
        bank = new ImportBank(folder);
        imported("x_branches.csv", "branch_code,name,parent_code,region\nHQ,Head,,\nB1,One,HQ,East\n");
        imported(
                "x_products.csv",
                "product_code,group_code,group_name,name_en,name_zh,name_ko,kind,currency,annual_margin_bp,monthly_fee\n"
                        + "P1,G,Group,Account,账户,계좌,CURRENT,CNY,80,0\n");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void everyPastStateOfThePageIsStillThere() {
        Map<Instant, Map<Long, List<Serializable>>> seen = new LinkedHashMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            imported("x_customers.csv", customers(round));
            imported("x_holdings.csv", holdings(round));
            imported("x_holding_roles.csv", roles(round));
            imported("x_complaints.csv", complaints(round));
            imported("x_interactions.csv", interactions(round));
            imported("x_relationships.csv", relationships(round));
            seen.put(Instant.now(), pages(InfoMoment.NOW));
        }
        assertThat(bank.count("customer_history")).isPositive();
        assertThat(bank.count("customer_holding_history")).isPositive();
        assertThat(bank.count("customer_role_history")).isPositive();
        assertThat(bank.count("customer_relation_history")).isPositive();
        assertThat(bank.count("customer_record_history")).isPositive();
        assertThat(bank.count("customer_history where mobile is not null")).isPositive();
        assertThat(bank.count("feedback_complaint_history")).isPositive();
        assertThat(seen.values().stream().distinct()).hasSize(ROUNDS);
        seen.forEach(
                (then, page) -> assertThat(pages(then)).as("as of %s", then).isEqualTo(page));
        assertThat(pages(Instant.EPOCH).values()).allMatch(page -> page.get(0).equals("nobody"));
    }

    /** What the page of each customer says, part by part. */
    private Map<Long, List<Serializable>> pages(Instant known) {
        WorkingDay day = new WorkingDay(DAY, "CNY", known);
        return bank.bank.inTransaction(em -> {
            Map<Long, List<Serializable>> pages = new LinkedHashMap<>();
            for (Object id : em.createNativeQuery("select id from customer_customer order by id")
                    .getResultList()) {
                long customer = ((Number) id).longValue();
                List<Serializable> page = page(em, customer, day);
                if (!page.get(0).equals("nobody") || known.equals(Instant.EPOCH)) {
                    pages.put(customer, page);
                }
            }
            return pages;
        });
    }

    private static List<Serializable> page(EntityManager em, long customer, WorkingDay day) {
        CustomerPartsQueries parts = new CustomerPartsQueries(em);
        CustomerLifeQueries life = new CustomerLifeQueries(em);
        List<Serializable> page = new ArrayList<>();
        page.add(new CustomerHeadQueries(em)
                .find(customer, day, DataScope.ALL)
                .<Serializable>map(head -> head)
                .orElse("nobody"));
        page.addAll(parts.contactPoints(customer, day));
        page.addAll(parts.holdings(customer, day, "en"));
        page.addAll(parts.consents(customer, day, ZoneOffset.UTC));
        page.addAll(life.complaints(customer, day));
        page.addAll(life.contacts(customer, day, PageRequest.first(100)).rows());
        page.addAll(new GoldenSourceQueries(em).of(customer, day.known()).records());
        page.addAll(new GoldenSourceQueries(em).of(customer, day.known()).lines());
        page.addAll(relations(new RelationshipQueries(em), customer, day));
        for (InfoSource source : SOURCES) {
            Map<String, Serializable> values =
                    new InfoValueQueries(em).read(source, source.attributes(), customer, day.moment());
            Map<String, Serializable> comparable = new LinkedHashMap<>(values);
            // whom a customer referred is counted as it is known now
            comparable.remove("REFERRALS");
            page.add((Serializable) comparable);
        }
        return page;
    }

    /** The tab of relations: ties, the household over any number of steps, and what is said of each of these customers. */
    private static List<Serializable> relations(RelationshipQueries queries, long customer, WorkingDay day) {
        List<Tie> ties = new ArrayList<>(queries.direct(customer, day));
        ties.addAll(queries.joining(Circle.HOUSEHOLD, List.of(customer), day));
        List<Serializable> said = new ArrayList<>(ties);
        Set<Long> others = ties.stream().map(tie -> tie.other(customer)).collect(Collectors.toCollection(TreeSet::new));
        Map<Long, Party> parties = queries.parties(others, day, DataScope.ALL);
        others.forEach(other -> said.add(parties.get(other)));
        return said;
    }

    private String relationships(int round) {
        return "relationship_no,from_customer_no,to_customer_no,kind,role,since\n"
                + rows(Math.min(round, 3), i -> "R%d,C%d,%s,%s,%s,%s"
                        .formatted(
                                i,
                                i,
                                one("C1", "C2", "C3"),
                                one("SPOUSE", "CHILD", "CONTACT_PERSON"),
                                one("", "USER", "DECISION_MAKER"),
                                one("", "2020-01-01", "2021-01-01")));
    }

    private String customers(int round) {
        StringBuilder rows = new StringBuilder(CUSTOMER_HEAD);
        for (int i = 1; i <= Math.min(CUSTOMERS, round + 2); i++) {
            rows.append(
                    "C%d,RETAIL,Name %s,,en,1980-01-0%d,F,,%s,%s,%s,,2020-01-01,%s,%s,,%s,%s,,%s,%s,,,2026-11-%02dT10:00:00%n"
                            .formatted(
                                    i,
                                    one("A", "B"),
                                    i,
                                    one("TRADE", "FOOD"),
                                    one("DOCTOR", "NURSE"),
                                    one("HQ", "B1"),
                                    one("", "2026-10-01"),
                                    one("", "13800000001", "13900000002"),
                                    one("", "Road 1", "Road 2"),
                                    one("", "Wuhan"),
                                    one("Y", "N", ""),
                                    one("Y", "N", ""),
                                    round));
        }
        return rows.toString();
    }

    private String holdings(int round) {
        return "holding_no,product_code,account_no,currency,opened_on,matures_on,closed_on,balance,credit_limit,"
                + "interest_rate,status,parent_holding_no\n"
                + rows(round + 3, i -> "H%d,P1,6222%d,CNY,2020-01-01,,%s,%d.00,,1.5,%s,"
                        .formatted(i, i, one("", "", "2026-11-01"), random.nextInt(3) * 100, one("ACTIVE", "ARREARS")));
    }

    private String roles(int round) {
        return "holding_no,customer_no,role\n"
                + rows(round + 3, i -> "H%d,%s,OWNER".formatted(i, one("C1", "C2")))
                + rows(round, i -> "H%d,C3,%s".formatted(i, one("GUARANTOR", "AUTHORISED_USER")));
    }

    private String complaints(int round) {
        return "complaint_no,customer_no,opened_on,closed_on,topic,text,status,channel\n"
                + rows(round, i -> "K%d,C%d,2026-11-0%d,%s,FEE,Said %s,%s,CALL"
                        .formatted(i, 1 + i % 3, i, one("", "2026-11-19"), one("this", "that"), one("OPEN", "CLOSED")));
    }

    private static String interactions(int round) {
        return "interaction_no,customer_no,at,channel,kind,subject,content,disposition,campaign_code\n"
                + rows(round * 2, i -> "I%d,C%d,2026-11-%02dT09:00:00,CALL,INQUIRY,Subject %d,,,M%d"
                        .formatted(i, 1 + i % 3, i, i, i));
    }

    private static String rows(int count, java.util.function.IntFunction<String> row) {
        return IntStream.rangeClosed(1, count).mapToObj(row).reduce("", (a, b) -> a + b + "\n");
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private void imported(String name, String text) {
        long id = bank.deliver(DEMO, name, text);
        bank.run(id, DEMO);
        assertThat(bank.count("intake_reject")).isZero();
    }
}
