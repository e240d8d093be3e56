package org.acrm.segment.entity;

import static org.acrm.condition.entity.Attribute.date;
import static org.acrm.condition.entity.Attribute.number;
import static org.acrm.condition.entity.Attribute.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.access.entity.Permission;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Join;
import org.acrm.condition.entity.Subject;
import org.acrm.customer.entity.ConsentChannel;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.customer.entity.Erased;
import org.acrm.modelling.entity.Model;
import org.acrm.product.entity.ProductKind;
import org.acrm.quality.entity.Withholding;
import org.acrm.segment.entity.OfferedAttribute.Family;
import org.acrm.segment.entity.OfferedAttribute.Scale;
import org.acrm.value.entity.FeatureCatalogue;
import org.acrm.value.entity.FeatureCatalogue.Feature;
import org.acrm.value.entity.MemberType;
import org.acrm.value.entity.RfmGroup;

/**
 * Customers with all that a segment may ask of them on a business date. Nothing in it names a person: no name, number, address or free
 * text. Of whom no estimate may be shown, no score is known here either.
 */
public final class SegmentSubject implements Subject {

    /** Of the customers themselves; where a scope cuts. */
    public static final String BRANCH = "branch";

    public static final String PORTFOLIO = "portfolio";

    /** The unit that keeps the customer, by its code. */
    public static final String UNIT = "branch_code";

    /** By which customers book of their own accord. */
    private static final List<String> CHANNELS = List.of("BRANCH", "ATM", "POS", "APP", "WEB");

    /** A product, a group of products or a kind of fact, which the bank names itself. */
    public record Own(long id, String code) {}

    private final LocalDate day;
    private final CustomerRange range;
    private final List<OfferedAttribute> offered = new ArrayList<>();
    private final List<Attribute> attributes;
    private final DatedAttributes dated;
    private final EventAttributes events;

    /**
     * @param range customers beyond it have no attributes, so that what is joined is read no further; null for all
     * @param bool the database's word for a truth value
     */
    public SegmentSubject(
            LocalDate day, CustomerRange range, String bool, List<Own> groups, List<Own> products, List<Own> facts) {
        this.day = day;
        this.range = range;
        person();
        value();
        behaviour();
        scores();
        channels();
        holdings(groups, products);
        consents(bool);
        facts.forEach(this::fact);
        dated = new DatedAttributes(day);
        events = new EventAttributes(day, within("e.customer_id"), facts);
        attributes = Stream.concat(
                        offered.stream().map(OfferedAttribute::attribute),
                        Stream.of(number(BRANCH, "c.branch_id"), number(PORTFOLIO, "c.portfolio_id")))
                .toList();
    }

    private void person() {
        offer(Family.PERSON, text("kind", "c.kind"), "customer_kind");
        offer(Family.PERSON, text("sex", "c.sex"), "sex");
        offer(Family.PERSON, text("language", "c.language"), "language");
        offer(Family.PERSON, text("occupation", "c.occupation"), "occupation");
        offer(Family.PERSON, text("industry", "c.industry"), "industry");
        int today = day.getMonthValue() * 100 + day.getDayOfMonth();
        offer(
                Family.PERSON,
                number(
                        "age",
                        day.getYear()
                                + " - extract(year from c.birth_date) - case when extract(month from c.birth_date)"
                                + " * 100 + extract(day from c.birth_date) > " + today + " then 1 else 0 end"));
        offer(Family.PERSON, date("customer_since", "c.customer_since"));
        offer(Family.PERSON, date("closed_on", "c.closed_on"));
        offer(Family.PERSON, text(UNIT, "bu.code").joining(Join.byNumber("access_branch bu", "bu.id", "c.branch_id")));
    }

    private void value() {
        Join grade = valid("value_grade", "g");
        offer(Family.VALUE, text("grade", "g.grade").joining(grade), "grade");
        amount(Family.VALUE, "contribution", "g.contribution_minor", grade);
        amount(Family.VALUE, "assets", "g.assets_minor", grade);
        amount(Family.VALUE, "debts", "g.debts_minor", grade);
        amount(Family.VALUE, "profit", "p.profit_minor", valid("value_profit", "p"));
        Join losses = Join.byNumber(
                "(select v.customer_id, count(*) n from value_loss v where " + valid("v") + " and v.profit_minor < 0"
                        + within("v.customer_id") + " group by v.customer_id) lp",
                "lp.customer_id",
                "c.id");
        offer(Family.VALUE, number("loss_products", "coalesce(lp.n, 0)").joining(losses));
        Join rfm = valid("value_rfm", "r");
        Stream.of("recency", "frequency", "monetary")
                .forEach(part ->
                        offer(Family.VALUE, number("rfm_" + part, "r." + part).joining(rfm)));
        offer(Family.VALUE, text("rfm_group", RfmGroup.named("r")).joining(rfm), "rfm_standing");
        offer(Family.VALUE, text("member_type", MemberType.named("c", day)), "member_type");
    }

    private void behaviour() {
        Join features = valid("value_features", "f");
        for (Feature feature : FeatureCatalogue.FEATURES) {
            String column = feature.column();
            if (column.contains("_minor_")) {
                amount(Family.BEHAVIOUR, column, "f." + column, features);
            } else if (!column.equals("customer_since")) {
                boolean dated = column.endsWith("_on");
                Attribute attribute = dated ? date(column, "f." + column) : number(column, "f." + column);
                offer(Family.BEHAVIOUR, attribute.joining(features));
            }
        }
        Join cycle = valid("value_cycle", "y");
        offer(Family.BEHAVIOUR, text("cycle_band", "y.band").joining(cycle), "cycle_band");
        offer(Family.BEHAVIOUR, number("cycle_days", "y.cycle_days").joining(cycle));
    }

    private void scores() {
        score(Model.CHURN, "churn", "s");
        score(Model.BEST_CUSTOMER, "best", "sb");
        lifetime();
    }

    /** Band and probability by a model; of whom it is not asked, both are missing. */
    private void score(String model, String name, String alias) {
        Join score = Join.byNumber(
                "(select m.customer_id, m.band, m.probability from modelling_score m join modelling_model mm on mm.id ="
                        + " m.model_id and mm.code = '" + model + "' where " + valid("m") + " and not "
                        + Withholding.of("m.customer_id") + ") " + alias,
                alias + ".customer_id",
                "c.id");
        offer(Family.SCORE, text(name + "_band", alias + ".band").joining(score), "risk_band");
        offered.add(OfferedAttribute.of(
                        Family.SCORE,
                        number(name + "_probability", alias + ".probability * 10000")
                                .joining(score))
                .scaled(Scale.PERCENT));
    }

    /** What the customer is worth over the whole relationship is an estimate. */
    private void lifetime() {
        Join worth = Join.byNumber(
                "(select * from value_ltv v where " + valid("v") + " and not " + Withholding.of("v.customer_id")
                        + ") lv",
                "lv.customer_id",
                "c.id");
        amount(Family.SCORE, "ltv", "lv.total_minor", worth);
        offer(Family.SCORE, text("ltv_grade", "lv.grade").joining(worth), "grade");
        amount(Family.SCORE, "ltv_potential", "lv.potential_minor", worth);
        offered.add(OfferedAttribute.of(
                        Family.SCORE,
                        number("alive_probability", "lv.alive_percent * 100").joining(worth))
                .scaled(Scale.PERCENT));
    }

    /** Bookings in the month of the day and in the two before it, by the channel that the customer chose. */
    private void channels() {
        LocalDate month = day.withDayOfMonth(1);
        String counts = CHANNELS.stream()
                .map(channel -> "sum(case when u.channel = '" + channel + "' then u.tx_count else 0 end) "
                        + channel.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        Join used = Join.byNumber(
                "(select h.owner_id, " + counts + " from activity_usage u join customer_holding h on h.id ="
                        + " u.holding_id where u.month_on >= date '" + month.minusMonths(2)
                        + "' and u.month_on <= date '" + month + "'" + within("h.owner_id")
                        + " group by h.owner_id) ku",
                "ku.owner_id",
                "c.id");
        for (String channel : CHANNELS) {
            String name = channel.toLowerCase(Locale.ROOT);
            offer(
                    Family.BEHAVIOUR,
                    number("channel_" + name, "coalesce(ku." + name + ", 0)").joining(used));
        }
    }

    private void holdings(List<Own> groups, List<Own> products) {
        String open =
                " from customer_holding h join product_product p on p.id = h.product_id where h.status <> 'CLOSED'"
                        + within("h.owner_id");
        String counts = Stream.of(ProductKind.values())
                .map(kind -> "sum(case when p.kind = '" + kind + "' then 1 else 0 end) " + column(kind))
                .collect(Collectors.joining(", "));
        Join kinds = Join.byNumber(
                "(select h.owner_id, " + counts + open + " group by h.owner_id) hk", "hk.owner_id", "c.id");
        for (ProductKind kind : ProductKind.values()) {
            offer(
                    Family.PRODUCT,
                    number(column(kind), "coalesce(hk." + column(kind) + ", 0)").joining(kinds));
        }
        groups.forEach(group -> owns("group_", group, open + " and p.group_id = " + group.id(), "hg" + group.id()));
        products.forEach(one -> owns("product_", one, open + " and p.id = " + one.id(), "hp" + one.id()));
    }

    private void owns(String prefix, Own own, String rows, String alias) {
        Join join = Join.byNumber(
                "(select h.owner_id, count(*) n" + rows + " group by h.owner_id) " + alias,
                alias + ".owner_id",
                "c.id");
        Attribute attribute =
                number(prefix + own.code(), "coalesce(" + alias + ".n, 0)").joining(join);
        offered.add(OfferedAttribute.of(Family.PRODUCT, attribute).named(own.id()));
    }

    /** A refusal in one of a customer's records weighs more than a consent in another. */
    private void consents(String bool) {
        for (ConsentChannel channel : ConsentChannel.values()) {
            String alias = "w" + column(channel);
            Join said = Join.byNumber(
                    "(select n.customer_id, min(case when n.given = cast(1 as " + bool + ") then 1 else 0 end) given"
                            + " from customer_consent n where n.channel = '" + channel + "' and n.purpose = 'MARKETING'"
                            + " and n.topic = 'ALL' and n.recorded_to is null" + within("n.customer_id")
                            + " group by n.customer_id) " + alias,
                    alias + ".customer_id",
                    "c.id");
            String answer = "case " + alias + ".given when 1 then 'GIVEN' when 0 then 'REFUSED' end";
            offer(Family.CONSENT, text("consent_" + column(channel), answer).joining(said), "segment_consent");
        }
    }

    private void fact(Own fact) {
        String alias = "i" + fact.id();
        Join inferred = Join.byNumber(
                "(select n.customer_id, n.confidence from fact_inferred n where n.kind_id = " + fact.id() + " and "
                        + valid("n") + ") " + alias,
                alias + ".customer_id",
                "c.id");
        Attribute attribute = number("fact_" + fact.code(), "coalesce(" + alias + ".confidence, 0)")
                .joining(inferred);
        offered.add(OfferedAttribute.of(Family.FACT, attribute).named(fact.id()));
    }

    private void amount(Family family, String name, String expression, Join join) {
        offered.add(OfferedAttribute.of(family, number(name, expression).joining(join))
                .scaled(Scale.AMOUNT));
    }

    private void offer(Family family, Attribute attribute) {
        offered.add(OfferedAttribute.of(family, attribute));
    }

    private void offer(Family family, Attribute attribute, String words) {
        offered.add(OfferedAttribute.of(family, attribute).worded(words));
    }

    private Join valid(String table, String alias) {
        return Join.byNumber(
                "(select * from " + table + " v where " + valid("v") + ") " + alias, alias + ".customer_id", "c.id");
    }

    private String valid(String alias) {
        return alias + ".valid_from <= date '" + day + "' and " + alias + ".valid_to > date '" + day + "'";
    }

    private String within(String customer) {
        return range == null
                ? ""
                : " and " + customer + " >= " + range.fromId() + " and " + customer + " < " + range.toId();
    }

    private static String column(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Those that a definition may name, in the order in which they are shown; some are asked with a day or days. */
    public List<OfferedAttribute> offered() {
        return Stream.of(offered, dated.offered(), events.offered())
                .flatMap(List::stream)
                .toList();
    }

    /** What a person needs to ask of an attribute; empty where the right to read segments suffices. */
    public Optional<Permission> right(String name) {
        String base = AttributeName.of(name).base();
        return offered().stream()
                .filter(one -> one.name().equals(base))
                .findFirst()
                .map(OfferedAttribute::right);
    }

    @Override
    public Attribute attribute(String name) {
        AttributeName written = AttributeName.of(name);
        Attribute then = dated.find(written);
        Attribute asked = then == null ? events.find(written) : then;
        return asked == null ? Subject.super.attribute(name) : asked;
    }

    @Override
    public String name() {
        return "SEGMENT";
    }

    @Override
    public String table() {
        return "(select * from customer_customer n where n.merged_into_id is null and not " + Erased.of("n.id") + ") c";
    }

    @Override
    public String key() {
        return "c.id";
    }

    @Override
    public String customer() {
        return "c.id";
    }

    @Override
    public String rowNumber() {
        return "c.source_key";
    }

    @Override
    public List<Attribute> attributes() {
        return attributes;
    }
}
