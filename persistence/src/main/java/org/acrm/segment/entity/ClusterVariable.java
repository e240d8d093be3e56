package org.acrm.segment.entity;

import static org.acrm.segment.entity.DimensionFamily.ATTITUDE;
import static org.acrm.segment.entity.DimensionFamily.BEHAVIOUR;
import static org.acrm.segment.entity.DimensionFamily.DEMOGRAPHIC;
import static org.acrm.segment.entity.DimensionFamily.VALUE;

import java.util.Arrays;
import java.util.List;
import org.acrm.product.entity.ProductKind;
import org.acrm.quality.entity.Withholding;

/**
 * What customers may be clustered by: numbers that the nights derive, as of a day. The names for readers stand in the bundle as
 * {@code enum.cluster_variable.<NAME>}. Free text and what names a person are not among them.
 */
public enum ClusterVariable {
    AGE(DEMOGRAPHIC, Unit.YEARS, Source.CUSTOMER, days("birth_date") + " / 365.25"),
    TENURE(DEMOGRAPHIC, Unit.YEARS, Source.CUSTOMER, days("customer_since") + " / 365.25"),
    MALE(DEMOGRAPHIC, Unit.SHARE, Source.CUSTOMER, "case c.sex when 'M' then 1 when 'F' then 0 end"),
    DEPENDANTS(DEMOGRAPHIC, Unit.COUNT, Source.CUSTOMER, HoldingFigures.DEPENDANTS),
    /** Of the last twelve whole months, less cost to serve; below zero for whoever costs more than he brings. */
    PROFIT(VALUE, Unit.MONEY, Source.PROFIT, "p.profit_minor"),
    CONTRIBUTION(VALUE, Unit.MONEY, Source.GRADE, "g.contribution_minor"),
    ASSETS(VALUE, Unit.MONEY, Source.GRADE, "g.assets_minor"),
    DEBTS(VALUE, Unit.MONEY, Source.GRADE, "g.debts_minor"),
    LTV(VALUE, Unit.MONEY, Source.LTV, "lv.total_minor"),
    LTV_POTENTIAL(VALUE, Unit.MONEY, Source.LTV, "lv.potential_minor"),
    /** Margin on the mean balances of the last twelve whole months. */
    INTEREST_MARGIN(VALUE, Unit.MONEY, Source.PROFIT, "p.margin_minor"),
    CREDIT_LIMIT(VALUE, Unit.MONEY, Source.CUSTOMER, HoldingFigures.LIMIT),
    SALARY_90(VALUE, Unit.MONEY, Source.FEATURES, "f.salary_minor_90"),
    PRODUCTS(BEHAVIOUR, Unit.COUNT, Source.FEATURES, "f.product_count"),
    DEPOSITS_HELD(
            BEHAVIOUR,
            Unit.COUNT,
            Source.CUSTOMER,
            HoldingFigures.held(ProductKind.CURRENT, ProductKind.SAVINGS, ProductKind.TIME_DEPOSIT)),
    CREDITS_HELD(
            BEHAVIOUR,
            Unit.COUNT,
            Source.CUSTOMER,
            HoldingFigures.held(ProductKind.LOAN, ProductKind.MORTGAGE, ProductKind.CREDIT_CARD)),
    WEALTH_HELD(BEHAVIOUR, Unit.COUNT, Source.CUSTOMER, HoldingFigures.held(ProductKind.FUND, ProductKind.INSURANCE)),
    UTILISATION(BEHAVIOUR, Unit.SHARE, Source.CUSTOMER, HoldingFigures.UTILISATION),
    ARREARS(BEHAVIOUR, Unit.COUNT, Source.CUSTOMER, HoldingFigures.IN_ARREARS),
    DIGITAL(BEHAVIOUR, Unit.SHARE, Source.CUSTOMER, HoldingFigures.DIGITAL),
    ACTIVE_DAYS_365(BEHAVIOUR, Unit.COUNT, Source.FEATURES, "f.active_days_365"),
    TX_COUNT_365(BEHAVIOUR, Unit.COUNT, Source.FEATURES, "f.tx_count_365"),
    PURCHASES_365(BEHAVIOUR, Unit.COUNT, Source.FEATURES, "f.purchase_count_365"),
    PURCHASE_AMOUNT_365(BEHAVIOUR, Unit.MONEY, Source.FEATURES, "f.purchase_minor_365"),
    IN_90(BEHAVIOUR, Unit.MONEY, Source.FEATURES, "f.in_minor_90"),
    OUT_90(BEHAVIOUR, Unit.MONEY, Source.FEATURES, "f.out_minor_90"),
    ALIVE(BEHAVIOUR, Unit.SHARE, Source.LTV, "lv.alive_percent / 100.0"),
    LOGINS_90(BEHAVIOUR, Unit.COUNT, Source.FEATURES, "f.login_count_90"),
    CYCLE_DAYS(BEHAVIOUR, Unit.DAYS, Source.CYCLE, "y.cycle_days"),
    SILENT_DAYS(BEHAVIOUR, Unit.DAYS, Source.CYCLE, "cast(:asOf as date) - y.last_active_on"),
    CONTACTS_90(ATTITUDE, Unit.COUNT, Source.FEATURES, "f.contact_count_90"),
    COMPLAINTS_365(ATTITUDE, Unit.COUNT, Source.FEATURES, "f.complaint_count_365"),
    LEAVING_TEXTS_180(ATTITUDE, Unit.COUNT, Source.FEATURES, "f.leaving_text_count_180");

    /**
     * What every cluster is summed up by: what is left of its revenue, and what says that a customer comes back, the axes of the matrix
     * (SEG-10, SEG-15); and what it brings.
     */
    public static final List<ClusterVariable> SUMMED = List.of(PROFIT, ACTIVE_DAYS_365, CONTRIBUTION);

    /** What a new segmentation begins with: value and behaviour that the nights know of nearly everybody. */
    public static final List<ClusterVariable> USUAL =
            List.of(CONTRIBUTION, ASSETS, DEBTS, PRODUCTS, ACTIVE_DAYS_365, PURCHASE_AMOUNT_365, SALARY_90, LOGINS_90);

    /** How a figure is read. */
    public enum Unit {
        YEARS,
        DAYS,
        COUNT,
        SHARE,
        /** Minor units of the base currency. */
        MONEY
    }

    /** The table that it comes from, and its alias in the reading. */
    enum Source {
        CUSTOMER("customer_customer", "c"),
        FEATURES("value_features", "f"),
        GRADE("value_grade", "g"),
        PROFIT("value_profit", "p"),
        CYCLE("value_cycle", "y"),
        /** An estimate, not known of whom none may be shown. */
        LTV("(select * from value_ltv v where not " + Withholding.of("v.customer_id") + ")", "lv");

        private final String table;
        private final String alias;

        Source(String table, String alias) {
            this.table = table;
            this.alias = alias;
        }

        String join() {
            return this == CUSTOMER
                    ? ""
                    : " left join " + table + " " + alias + " on " + alias + ".customer_id = c.id and " + alias
                            + ".valid_from <= :asOf and " + alias + ".valid_to > :asOf";
        }
    }

    private final DimensionFamily family;
    private final Unit unit;
    private final Source source;
    private final String expression;

    ClusterVariable(DimensionFamily family, Unit unit, Source source, String expression) {
        this.family = family;
        this.unit = unit;
        this.source = source;
        this.expression = expression;
    }

    private static String days(String column) {
        return "(cast(:asOf as date) - c." + column + ")";
    }

    public DimensionFamily family() {
        return family;
    }

    public Unit unit() {
        return unit;
    }

    /** Ten times as much counts the same anywhere: for money and for counts that have no upper end. */
    public boolean logarithmic() {
        return unit == Unit.MONEY || unit == Unit.COUNT;
    }

    Source source() {
        return source;
    }

    String expression() {
        return expression;
    }

    public static List<ClusterVariable> of(DimensionFamily family) {
        return Arrays.stream(values()).filter(v -> v.family == family).toList();
    }
}
