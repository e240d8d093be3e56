package org.acrm.shared.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acrm.access.entity.ViewAudience;
import org.acrm.access.entity.ViewedList;
import org.acrm.activity.entity.ActivityTraces;
import org.acrm.activity.entity.ContactInfo;
import org.acrm.activity.entity.InteractionSubject;
import org.acrm.activity.entity.InteractionTarget;
import org.acrm.activity.entity.TransactionKind;
import org.acrm.activity.entity.TransactionSubject;
import org.acrm.activity.entity.TransactionTarget;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Subject;
import org.acrm.customer.entity.ConsentChannel;
import org.acrm.customer.entity.ConsentInfo;
import org.acrm.customer.entity.ConsentPurpose;
import org.acrm.customer.entity.ConsentTopic;
import org.acrm.customer.entity.ConsentWay;
import org.acrm.customer.entity.ContactKind;
import org.acrm.customer.entity.ContactPointSubject;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.customer.entity.CustomerSubject;
import org.acrm.customer.entity.CustomerTarget;
import org.acrm.customer.entity.CustomerTraces;
import org.acrm.customer.entity.ErasureGround;
import org.acrm.customer.entity.HoldingInfo;
import org.acrm.customer.entity.HoldingRoleTarget;
import org.acrm.customer.entity.HoldingSubject;
import org.acrm.customer.entity.HoldingTarget;
import org.acrm.customer.entity.InfoOwner;
import org.acrm.customer.entity.InfoSensitivity;
import org.acrm.customer.entity.InfoSource;
import org.acrm.customer.entity.MasterInfo;
import org.acrm.customer.entity.PersonalTraces;
import org.acrm.customer.entity.ReachInfo;
import org.acrm.customer.entity.RelationshipKind;
import org.acrm.customer.entity.RelationshipRole;
import org.acrm.customer.entity.RetentionClass;
import org.acrm.desk.entity.BusinessLine;
import org.acrm.desk.entity.ChangeQueries;
import org.acrm.desk.entity.Dismissal;
import org.acrm.desk.entity.TimelineKind;
import org.acrm.desk.entity.WorkReason;
import org.acrm.desk.entity.WorkTraces;
import org.acrm.desk.service.BestChannel;
import org.acrm.desk.service.ContactChannel;
import org.acrm.desk.service.ContactOutcome;
import org.acrm.desk.service.RelatedAs;
import org.acrm.desk.view.ConsentView;
import org.acrm.desk.view.CustomerView;
import org.acrm.desk.view.DecisionView;
import org.acrm.fact.entity.FactInfo;
import org.acrm.fact.entity.FactState;
import org.acrm.fact.entity.FactTopic;
import org.acrm.fact.entity.FactTraces;
import org.acrm.fact.entity.PhraseRole;
import org.acrm.fact.entity.PhraseSide;
import org.acrm.fact.entity.RejectionReason;
import org.acrm.fact.entity.TextSource;
import org.acrm.fact.entity.Verdict;
import org.acrm.feedback.entity.ComplaintInfo;
import org.acrm.feedback.entity.ComplaintSubject;
import org.acrm.feedback.entity.ComplaintTarget;
import org.acrm.feedback.entity.FeedbackTraces;
import org.acrm.identity.entity.GoldenField;
import org.acrm.identity.entity.HouseholdReason;
import org.acrm.identity.entity.IdentityTraces;
import org.acrm.identity.entity.PairKind;
import org.acrm.identity.entity.PairState;
import org.acrm.identity.entity.RecordFace;
import org.acrm.identity.entity.SurvivorshipRule;
import org.acrm.identity.service.PairDetail;
import org.acrm.identity.view.MergesView;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.modelling.entity.BestCustomerDefinition;
import org.acrm.modelling.entity.Model;
import org.acrm.modelling.entity.ScoreBand;
import org.acrm.modelling.entity.ScoreInfo;
import org.acrm.modelling.entity.ScoreTraces;
import org.acrm.product.entity.ProductTarget;
import org.acrm.quality.entity.Dimension;
import org.acrm.quality.entity.FindingState;
import org.acrm.quality.entity.Severity;
import org.acrm.quality.entity.Stage;
import org.acrm.quality.entity.Template;
import org.acrm.segment.entity.SegmentTraces;
import org.acrm.value.entity.FeatureCatalogue;
import org.acrm.value.entity.LtvModel;
import org.acrm.value.entity.UnitCost;
import org.acrm.value.entity.ValueInfo;
import org.acrm.value.entity.ValueTraces;
import org.acrm.value.kernel.CycleBand;
import org.junit.jupiter.api.Test;

/** Nobody reads a code: each that a page can show has its word, and each family of words that a page asks for is looked at here. */
class CodeTextsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.KOREAN);

    /** The field is free text; these are what the demo bank's call centre and campaigns deliver. */
    private static final List<String> DELIVERED_OUTCOMES =
            List.of("ACCEPTED", "FOLLOW_UP", "FORWARDED", "INTERESTED", "RESOLVED", "SENT", "TICKET");

    /** Free text too; the words of the demo bank's customers. */
    private static final List<String> DELIVERED_INDUSTRIES = List.of(
            "BANKING",
            "CHEMICALS",
            "CONSTRUCTION",
            "ELECTRONICS",
            "ENERGY",
            "FOOD",
            "HOSPITALITY",
            "LOGISTICS",
            "MANUFACTURING",
            "PHARMACEUTICALS",
            "SOFTWARE",
            "TEXTILES",
            "TRADE");

    private static final List<String> DELIVERED_OCCUPATIONS = List.of(
            "ARTIST",
            "CIVIL_SERVANT",
            "DOCTOR",
            "DRIVER",
            "EMPLOYEE",
            "ENGINEER",
            "FARMER",
            "LAWYER",
            "MANAGER",
            "NURSE",
            "RETIRED",
            "SALES",
            "SELF_EMPLOYED",
            "STUDENT",
            "TEACHER");

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

    private static final List<PersonalTraces> TRACES = List.of(
            new CustomerTraces(),
            new ActivityTraces(),
            new FeedbackTraces(),
            new FactTraces(),
            new ValueTraces(),
            new ScoreTraces(),
            new SegmentTraces(),
            new IdentityTraces(),
            new WorkTraces());

    private static final Map<String, Set<String>> CODES = new TreeMap<>();

    static {
        quality();
        all("business_line", BusinessLine.values());
        all("channel", ContactChannel.values(), ConsentChannel.values());
        delivered("channel", new InteractionTarget(), "channel");
        delivered("channel", new TransactionTarget(), "channel");
        delivered("complaint_status", new ComplaintTarget(), "status");
        delivered("complaint_topic", new ComplaintTarget(), "topic");
        all("consent_answer", ConsentView.Answer.values());
        all("consent_purpose", ConsentPurpose.values());
        all("consent_topic", ConsentTopic.values());
        all("consent_statement", ConsentView.Answer.values());
        all("consent_way", ConsentWay.values());
        all("contact_outcome", ContactOutcome.values());
        add("contact_outcome", DELIVERED_OUTCOMES);
        all("contact_point", ContactKind.values());
        all("customer_kind", CustomerKind.values());
        delivered("customer_kind", new CustomerTarget(), "kind");
        all("customer_tab", CustomerView.Tab.values());
        all("cycle_band", CycleBand.values());
        all("decision_kind", DecisionView.Kind.values());
        all("dismissal", Dismissal.values());
        add("feature", FeatureCatalogue.FEATURES.stream().map(f -> f.column()).toList());
        add("feature", BestCustomerDefinition.STANDARD.question().columns());
        add("model", List.of(Model.CHURN, Model.BEST_CUSTOMER));
        add("model_asked", List.of(Model.CHURN, Model.BEST_CUSTOMER));
        all("fact_state", FactState.values());
        all("fact_topic", FactTopic.values());
        all("fact_verdict", Verdict.values());
        all("phrase_role", PhraseRole.values());
        all("view_audience", ViewAudience.values());
        Stream.of(ViewedList.values()).forEach(list -> add("list_column", list.columns()));
        all("phrase_side", PhraseSide.values());
        all("rejection_reason", RejectionReason.values());
        all("text_source", TextSource.values());
        all("erasure_ground", ErasureGround.values());
        all("retention_class", RetentionClass.values());
        TRACES.forEach(capability -> add(
                "personal_data",
                capability.traces().stream().map(t -> t.table()).toList()));
        add("grade", List.of("A", "B", "C", "D"));
        ValueCodes.families().forEach(CodeTextsTest::add);
        all("cost_area", UnitCost.Area.values());
        all("ltv_model", LtvModel.State.values());
        add("ltv_parameter", List.of("r", "alpha", "a", "b", "p", "q", "gamma"));
        add("ltv_parameter", LtvModel.PARETO_NBD);
        // a booking that names no channel
        add("channel", List.of("NONE"));
        delivered("holding_role", new HoldingRoleTarget(), "role");
        delivered("holding_status", new HoldingTarget(), "status");
        delivered("interaction_kind", new InteractionTarget(), "kind");
        add("industry", DELIVERED_INDUSTRIES);
        add("interaction_kind", List.of("CONTACT"));
        SOURCES.forEach(source -> {
            add("info_source", List.of(source.name()));
            add(
                    "info_attribute",
                    source.attributes().stream().map(a -> a.name()).toList());
        });
        all("info_owner", InfoOwner.values());
        all("info_sensitivity", InfoSensitivity.values());
        delivered("language", new CustomerTarget(), "language");
        add("occupation", DELIVERED_OCCUPATIONS);
        all("merge_way", MergesView.Way.values());
        all("pair_kind", PairKind.values());
        all("pair_state", PairState.values());
        delivered("product_kind", new ProductTarget(), "kind");
        all("related_as", RelatedAs.values());
        all("relationship_role", RelationshipRole.values());
        all("prospect_kind", PairKind.values());
        add("record_field", RecordFace.FIELDS);
        add(
                "record_field",
                Stream.of(GoldenField.values()).map(GoldenField::code).toList());
        all("record_likeness", PairDetail.Likeness.values());
        all("record_winner", PairDetail.Winner.values());
        all("household_reason", HouseholdReason.values());
        all("survivorship_rule", SurvivorshipRule.values());
        all("risk_band", ScoreBand.values());
        MatchCodes.families().forEach(CodeTextsTest::add);
        SegmentCodes.families().forEach(CodeTextsTest::add);
        MaturityCodes.families().forEach(CodeTextsTest::add);
        CampaignCodes.families().forEach(CodeTextsTest::add);
        all("transaction_kind", TransactionKind.values());
        delivered("sex", new CustomerTarget(), "sex");
        delivered("transaction_kind", new TransactionTarget(), "kind");
        all("no_contact", BestChannel.NoContact.values());
        all("timeline_kind", TimelineKind.values());
        all("relationship_kind", RelationshipKind.values());
        add(
                "timeline_event",
                List.of(
                        "OPENED",
                        "CLOSED",
                        "FOUND",
                        "CONFIRMED",
                        "REJECTED",
                        "MERGED",
                        "UNDONE",
                        "CORRECTED",
                        "WITHDRAWN",
                        "SUPERSEDED",
                        "ADDED",
                        "CHANGED"));
        add("changed_field", ChangeQueries.FIELDS);
        all("work_reason", WorkReason.values());
        all("work_sentence", WorkReason.values());
        add("work_state", List.of("DONE", "NOT_SUITABLE", "POSTPONED"));
    }

    private static void quality() {
        for (Subject subject : List.of(
                new CustomerSubject(),
                new HoldingSubject(),
                new ContactPointSubject(),
                new TransactionSubject(),
                new InteractionSubject(),
                new ComplaintSubject())) {
            add("quality_subject", List.of(subject.name()));
            add("attribute", subject.attributes().stream().map(Attribute::name).toList());
        }
        all("dimension", Dimension.values());
        all("finding_state", FindingState.values());
        // comparisons are read by their signs
        add("relation", List.of("in", "missing"));
        all("quality_stage", Stage.values());
        all("severity", Severity.values());
        all("template", Template.values());
        add(
                "audit_activity",
                Stream.of(FindingState.values())
                        .filter(state -> state != FindingState.NEW)
                        .map(state -> "QUALITY_FINDING_" + state)
                        .toList());
    }

    @Test
    void every_activity_that_a_service_records_has_a_word() {
        Pattern recorded = Pattern.compile("(?:audit\\s*\\.record|new Entry)\\(\\s*\"([A-Z_]+)\",\\s*\"([A-Z_]+)\"");
        Map<String, Set<String>> said = new TreeMap<>();
        files(Path.of("../ejb/src/main/java"), ".java")
                .forEach(code -> recorded.matcher(code).results().forEach(call -> {
                    said.computeIfAbsent("audit_activity", f -> new TreeSet<>()).add(call.group(1));
                    said.computeIfAbsent("audit_subject", f -> new TreeSet<>()).add(call.group(2));
                }));
        assertThat(said.get("audit_activity")).contains("QUALITY_RULE_WRITTEN", "CUSTOMER_VIEWED");
        said.forEach((family, codes) -> LANGUAGES.forEach(language -> assertThat(codes)
                .as(family + " in " + language)
                .allMatch(code -> Texts.knows(language, "enum." + family + "." + code))));
    }

    @Test
    void every_code_has_a_word_in_each_language() {
        CODES.forEach((family, codes) -> LANGUAGES.forEach(language -> assertThat(codes)
                .as(family + " in " + language)
                .isNotEmpty()
                .allMatch(code -> Texts.knows(language, "enum." + family + "." + code))));
    }

    @Test
    void every_family_that_an_item_of_the_catalogue_asks_for_is_looked_at() {
        assertThat(SOURCES.stream()
                        .flatMap(source -> source.attributes().stream())
                        .map(attribute -> attribute.words())
                        .filter(Objects::nonNull))
                .isNotEmpty()
                .isSubsetOf(CODES.keySet());
    }

    @Test
    void every_family_that_a_page_of_customers_or_quality_asks_for_is_looked_at() {
        Pattern asked = Pattern.compile("texts\\.word\\('([a-z_]+)'");
        Set<String> families = new TreeSet<>();
        Stream.of(
                        "WEB-INF/maturity",
                        "WEB-INF/parts",
                        "WEB-INF/quality",
                        "WEB-INF/segment",
                        "WEB-INF/value",
                        "customer",
                        "desk",
                        "fact",
                        "maturity",
                        "quality",
                        "segment",
                        "value")
                .flatMap(folder -> pages(Path.of("src/main/webapp", folder)))
                .forEach(page -> asked.matcher(page).results().forEach(match -> families.add(match.group(1))));
        assertThat(families).isNotEmpty().isSubsetOf(CODES.keySet());
    }

    private static void all(String family, Enum<?>[]... constants) {
        Stream.of(constants).flatMap(Stream::of).forEach(c -> add(family, List.of(c.name())));
    }

    private static void delivered(String family, ImportTarget target, String field) {
        target.fields().stream().filter(f -> f.name().equals(field)).forEach(f -> add(family, f.codes()));
    }

    private static void add(String family, Collection<String> codes) {
        CODES.computeIfAbsent(family, f -> new TreeSet<>()).addAll(codes);
    }

    private static Stream<String> pages(Path folder) {
        return files(folder, ".xhtml");
    }

    private static Stream<String> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(p -> p.toString().endsWith(ending)).map(CodeTextsTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
