package org.acrm.desk.entity;

import static org.acrm.desk.entity.DeskBank.DAY;
import static org.acrm.desk.entity.DeskBank.HART;
import static org.acrm.desk.entity.DeskBank.WANG;
import static org.acrm.desk.entity.DeskBank.ZHAO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.acrm.activity.entity.ContactInfo;
import org.acrm.customer.entity.ConsentInfo;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.customer.entity.HoldingInfo;
import org.acrm.customer.entity.InfoAttribute;
import org.acrm.customer.entity.InfoCatalogueRepository;
import org.acrm.customer.entity.InfoDepth;
import org.acrm.customer.entity.InfoDescription;
import org.acrm.customer.entity.InfoFormerState;
import org.acrm.customer.entity.InfoLine;
import org.acrm.customer.entity.InfoMask;
import org.acrm.customer.entity.InfoNode;
import org.acrm.customer.entity.InfoOwner;
import org.acrm.customer.entity.InfoSensitivity;
import org.acrm.customer.entity.InfoSource;
import org.acrm.customer.entity.InfoValueQueries;
import org.acrm.customer.entity.MasterInfo;
import org.acrm.customer.entity.ReachInfo;
import org.acrm.fact.entity.FactInfo;
import org.acrm.feedback.entity.ComplaintInfo;
import org.acrm.modelling.entity.ScoreInfo;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Money;
import org.acrm.shared.entity.TestBank;
import org.acrm.value.entity.ValueInfo;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalogue as it ships, what its items show, and what becomes of it when somebody edits it (SCV-01). */
class InformationCatalogueIT {

    private static final List<InfoSource> SOURCES = List.of(
            new MasterInfo(),
            new ReachInfo(),
            new ConsentInfo(),
            new HoldingInfo(),
            new ContactInfo(),
            new ComplaintInfo(),
            new FactInfo(),
            new ValueInfo(),
            new ScoreInfo());
    private static final OffsetDateTime NOON = OffsetDateTime.of(2026, 11, 22, 12, 0, 0, 0, ZoneOffset.UTC);
    private static TestBank bank;

    @BeforeAll
    static void open() {
        bank = DeskBank.open();
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @Test
    void everyKindOfCustomerHasItsClassesSubclassesAndItemsInThreeLanguages() {
        Map<CustomerKind, Integer> least = Map.of(
                CustomerKind.RETAIL, 60,
                CustomerKind.CORPORATE, 60,
                CustomerKind.INTERBANK, 50,
                CustomerKind.PROSPECT, 25);
        least.forEach((kind, items) -> {
            List<InfoLine> tree = tree(kind);
            assertThat(tree).filteredOn(InfoLine::item).hasSizeGreaterThanOrEqualTo(items);
            assertThat(tree).allSatisfy(n -> {
                assertThat(n.labels().keySet()).containsExactlyInAnyOrder("en", "zh", "ko");
                assertThat(n.labels().values()).noneMatch(String::isBlank);
                assertThat(n.item()).isEqualTo(n.owner() != null && n.sensitivity() != null);
            });
        });
        assertThat(tree(CustomerKind.RETAIL))
                .filteredOn(n -> n.depth() == InfoDepth.CLASS)
                .hasSizeBetween(8, 10);
    }

    @Test
    void everyItemShowsAnAttributeThatSomeCapabilityOffersAndIsCarefulEnoughWithIt() {
        Map<String, InfoAttribute> known = SOURCES.stream()
                .flatMap(s -> s.attributes().stream())
                .collect(Collectors.toMap(InfoAttribute::name, a -> a));
        Set<String> shown = new HashSet<>();
        for (CustomerKind kind : CustomerKind.values()) {
            tree(kind).stream().filter(InfoLine::item).forEach(n -> {
                assertThat(known).containsKey(n.attribute());
                assertThat(n.sensitivity())
                        .isGreaterThanOrEqualTo(known.get(n.attribute()).mask().least());
                shown.add(n.attribute());
            });
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(known.keySet());
    }

    @Test
    void theCatalogueOfAKindIsOneStatementAndEachSourceAnother() {
        counting(1, () -> tree(CustomerKind.RETAIL));
        for (InfoSource source : SOURCES) {
            counting(1, () -> read(source, WANG));
        }
    }

    @Test
    void eachItemShowsWhatTheTablesSay() {
        Map<String, Serializable> wang = everything(WANG);
        assertThat(wang)
                .containsEntry("NAME", "王建国")
                .containsEntry("MANAGER", "林晓雯")
                .containsEntry("YEARS_WITH_BANK", 12L)
                .containsEntry("MOBILE", "13812346621")
                .containsEntry("CONSENT_CALL", true)
                .containsEntry("CONSENT_SMS", false)
                .containsEntry("HOLDINGS_OPEN", 1L)
                .containsEntry("GUARANTEES", 1L)
                .containsEntry("CURRENT_BALANCE", new Money(7_319_000, "CNY"))
                .containsEntry("LAST_CONTACT_ON", LocalDate.of(2026, 11, 3))
                .containsEntry("LAST_LOGIN_ON", LocalDate.of(2026, 11, 4))
                .containsEntry("CONTACTS_TOTAL", 1L)
                .containsEntry("GRADE", "A")
                .containsEntry("CYCLE_BAND", "WIN_BACK")
                .containsEntry("CHURN_BAND", "MEDIUM")
                .doesNotContainKeys("EMAIL", "CONSENT_DM", "BIRTH_DATE", "TIME_DEPOSIT_BALANCE");
        assertThat(everything(DeskBank.KIM)).containsEntry("TIME_DEPOSIT_BALANCE", new Money(7_000_000, "CNY"));
        assertThat(everything(HART)).containsEntry("IN_90", new Money(62_000_000, "CNY"));
        assertThat(everything(ZHAO)).containsEntry("COMPLAINTS_OPEN", 1L).containsEntry("LAST_COMPLAINT_TOPIC", "FEE");
    }

    @Test
    void factsFromTextsAreCountedOnTheShownDayButForThoseOfARetiredKind() {
        bank.execute("update fact_kind set retired = true where id = 3;insert into fact_inferred (customer_id, kind_id,"
                + " valid_from, valid_to, state, confidence, first_on, last_on, texts) select 1, k.id, date '2026-11-20',"
                + " date '9999-12-31', 'INFERRED', 80, date '2026-11-01', date '2026-11-01' + cast(k.id as integer), 1"
                + " from fact_kind k where k.id <= 3;update fact_inferred set valid_to = date '2026-11-20', valid_from ="
                + " date '2026-11-01' where kind_id = 1");

        assertThat(everything(WANG))
                .containsEntry("FACTS_INFERRED", 1L)
                .containsEntry("LAST_FACT_ON", LocalDate.of(2026, 11, 3));
    }

    @Test
    void aValueAboutAPersonIsMaskedInItsOwnMannerAndAConfidentialOneAltogether() {
        assertThat(InfoMask.PHONE.shown("13812346621", InfoSensitivity.PERSONAL))
                .isEqualTo("138 •••• 6621");
        assertThat(InfoMask.PHONE.shown("13812346621", InfoSensitivity.CONFIDENTIAL))
                .isEqualTo("••••");
        assertThat(InfoMask.PHONE.shown("13812346621", InfoSensitivity.OPEN)).isEqualTo("138 •••• 6621");
        assertThat(InfoMask.OPEN.shown(12L, InfoSensitivity.OPEN)).isEqualTo(12L);
        assertThat(InfoMask.OPEN.shown(12L, InfoSensitivity.PERSONAL)).isEqualTo("••••");
        assertThat(InfoMask.WHOLE.shown(null, InfoSensitivity.PERSONAL)).isNull();
    }

    @Test
    void aChangeKeepsTheFormerStateAndWhoEndedIt() {
        InfoLine city = item(CustomerKind.RETAIL, "CITY");
        change(
                city,
                new InfoDescription(labels("Town"), " CARD ", InfoOwner.MARKETING, InfoSensitivity.PERSONAL, 5, false));

        InfoLine now = item(CustomerKind.RETAIL, "CITY");
        assertThat(now.label("en")).isEqualTo("Town");
        assertThat(now.source()).isEqualTo("CARD");
        assertThat(now.shown()).isFalse();
        assertThat(now.changedBy()).isEqualTo("P-1");
        assertThat(now.version()).isGreaterThan(city.version());
        List<InfoFormerState> states = bank.inTransaction(em -> new InfoCatalogueRepository(em).history(city.id()));
        assertThat(states).singleElement().satisfies(former -> {
            assertThat(former.label("zh")).isEqualTo("城市");
            assertThat(former.source()).isNull();
            assertThat(former.endedBy()).isEqualTo("P-1");
            assertThat(former.to()).isEqualTo(NOON.toInstant());
        });
        assertThat(item(CustomerKind.CORPORATE, "CITY").label("en")).isEqualTo("City");
    }

    @Test
    void aSourceIsAShortTextAndOfAnItemAlone() {
        assertThatThrownBy(() -> new InfoDescription(labels("x"), "S".repeat(61), null, null, 1, true))
                .hasMessageContaining("error.catalogue.source");
        InfoLine top = tree(CustomerKind.INTERBANK).get(0);
        bank.run(em -> new InfoCatalogueRepository(em)
                .get(top.id())
                .describe(new InfoDescription(top.labels(), "CORE", null, null, 10, true), null, "P-1", NOON));
        assertThat(tree(CustomerKind.INTERBANK).get(0).source()).isNull();
    }

    @Test
    void attachedRulesAreKeptInTheFormerStatesAndFoundFromTheRule() {
        InfoLine item = item(CustomerKind.CORPORATE, "GRADE");
        long owner = rule("HOLDING_OWNER");
        attaching(item, node -> node.attach(owner, "P-1", NOON));
        InfoLine attached = item(CustomerKind.CORPORATE, "GRADE");
        assertThat(attached.rules()).containsExactly(owner);
        assertThat(attached.version()).isGreaterThan(item.version());
        counting(1, () -> tree(CustomerKind.CORPORATE));
        counting(1, () -> assertThat(items(Set.of("CITY"), owner))
                .extracting(InfoLine::attribute)
                .contains("GRADE", "CITY"));
        assertThatThrownBy(() -> attaching(item, node -> node.detach(owner, "P-2", NOON)))
                .hasMessageContaining("stale");

        attaching(attached, node -> node.detach(owner, "P-2", NOON));
        assertThat(item(CustomerKind.CORPORATE, "GRADE").rules()).isEmpty();
        assertThat(items(Set.of("NONE"), owner)).isEmpty();
        List<InfoFormerState> states = bank.inTransaction(em -> new InfoCatalogueRepository(em).history(item.id()));
        assertThat(states).extracting(InfoFormerState::rules).containsExactly("HOLDING_OWNER", null);
        assertThat(states).extracting(InfoFormerState::endedBy).containsExactly("P-2", "P-1");
    }

    @Test
    void aClassHasNoRulesAndAnItemNotAnyNumberOfThem() {
        InfoLine top = tree(CustomerKind.CORPORATE).get(0);
        assertThatThrownBy(() -> attaching(top, node -> node.attach(1, "P-1", NOON)))
                .hasMessageContaining("place");
        InfoLine item = item(CustomerKind.CORPORATE, "MANAGER");
        assertThatThrownBy(() -> attaching(
                        item, node -> LongStream.rangeClosed(1, 31).forEach(id -> node.attach(id, "P-1", NOON))))
                .hasMessageContaining("error.catalogue.rules");
    }

    private static void attaching(InfoLine item, Consumer<InfoNode> change) {
        bank.run(em -> {
            InfoCatalogueRepository catalogue = new InfoCatalogueRepository(em);
            InfoNode node = catalogue.get(item.id(), item.version());
            catalogue.keep(node, "P-1".equals(item.changedBy()) ? "P-2" : "P-1", NOON);
            change.accept(node);
        });
    }

    private static List<InfoLine> items(Set<String> attributes, long rule) {
        return bank.inTransaction(em -> new InfoCatalogueRepository(em).items(attributes, rule));
    }

    private static long rule(String code) {
        return bank.inTransaction(
                em -> ((Number) em.createNativeQuery("select id from quality_rule where code = '" + code + "'")
                                .getSingleResult())
                        .longValue());
    }

    @Test
    void aValueAboutAPersonNeverBecomesOpen() {
        InfoLine name = item(CustomerKind.RETAIL, "NAME");
        assertThatThrownBy(() -> change(
                        name,
                        new InfoDescription(labels("Name"), null, InfoOwner.MARKETING, InfoSensitivity.OPEN, 5, true)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("careless");
    }

    @Test
    void anItemIsTakenAwayAndPutElsewhereButNeverTwice() {
        InfoLine manager = item(CustomerKind.PROSPECT, "MANAGER");
        InfoLine contact = tree(CustomerKind.PROSPECT).stream()
                .filter(n -> n.label("en").equals("Contacts"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> add(contact, "MANAGER")).hasMessageContaining("twice");
        bank.run(em -> {
            InfoCatalogueRepository catalogue = new InfoCatalogueRepository(em);
            InfoNode node = catalogue.get(manager.id(), manager.version());
            catalogue.keep(node, "P-1", NOON);
            catalogue.remove(node);
        });
        add(contact, "MANAGER");

        InfoLine moved = item(CustomerKind.PROSPECT, "MANAGER");
        assertThat(moved.parentId()).isEqualTo(contact.id());
        assertThatThrownBy(() -> bank.run(em -> {
                    InfoCatalogueRepository catalogue = new InfoCatalogueRepository(em);
                    catalogue.remove(catalogue.get(contact.id()));
                }))
                .hasMessageContaining("not_empty");
        assertThatThrownBy(() -> add(moved, "GRADE")).hasMessageContaining("place");
    }

    private static void add(InfoLine parent, String attribute) {
        bank.run(em -> {
            InfoCatalogueRepository catalogue = new InfoCatalogueRepository(em);
            InfoNode added = catalogue.add(parent.kind(), catalogue.get(parent.id()), attribute);
            added.describe(
                    new InfoDescription(labels("New"), null, InfoOwner.RISK, InfoSensitivity.OPEN, 1, true),
                    InfoMask.OPEN,
                    "P-1",
                    NOON);
            catalogue.save(added);
        });
    }

    private static void change(InfoLine line, InfoDescription said) {
        InfoMask mask = SOURCES.stream()
                .flatMap(s -> s.attributes().stream())
                .filter(a -> a.name().equals(line.attribute()))
                .findFirst()
                .orElseThrow()
                .mask();
        bank.run(em -> {
            InfoCatalogueRepository catalogue = new InfoCatalogueRepository(em);
            InfoNode node = catalogue.get(line.id(), line.version());
            catalogue.keep(node, "P-1", NOON);
            node.describe(said, mask, "P-1", NOON);
        });
    }

    private static Map<String, String> labels(String english) {
        return Map.of("en", english, "zh", "新", "ko", "새");
    }

    private static List<InfoLine> tree(CustomerKind kind) {
        return bank.inTransaction(em -> new InfoCatalogueRepository(em).tree(kind));
    }

    private static InfoLine item(CustomerKind kind, String attribute) {
        return tree(kind).stream()
                .filter(n -> attribute.equals(n.attribute()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Serializable> everything(long customer) {
        Map<String, Serializable> values = new HashMap<>();
        SOURCES.forEach(source -> values.putAll(read(source, customer)));
        return values;
    }

    private static Map<String, Serializable> read(InfoSource source, long customer) {
        return bank.inTransaction(
                em -> new InfoValueQueries(em).read(source, source.attributes(), customer, DAY.moment()));
    }

    private static void counting(long statements, Runnable work) {
        Statistics statistics = bank.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        work.run();
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(statements);
    }
}
