package org.acrm.segment.entity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.acrm.condition.entity.AnyOf;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.OneOf;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.Definition.Effect;
import org.acrm.segment.entity.Definition.Matching;

/**
 * Rules that the product ships as drafts to begin with: those of the card offers of S3 (SEG-12), told by what is known here, and tiers by
 * what customers deposit (SEG-18). Amounts are assumptions, and whoever drafts changes them.
 */
public enum SegmentTemplate {
    /** S3 asks for a low risk too; no credit risk is known here. */
    GOLD_UPGRADE,
    GOLD_LOTTERY,
    GOLD_CASH,
    GOLD_LOYAL,
    WOMEN_WEEK,
    DEPOSIT_TIERS;

    /** In money of the base currency: spent with a card in a month, and lower borders of the upper three tiers of deposits. */
    private static final long MONTHLY_SPEND = 10_000;

    private static final long[] BORDERS = {1_000_000, 200_000, 50_000};
    private static final long LOYAL_MONTHS = 24;

    /**
     * A segment that a template makes, with what is part of it.
     *
     * @param code by which the bundle knows its name
     */
    public record Planned(String code, Definition definition, List<Planned> parts) {}

    /** @param unit minor units of one unit of the base currency */
    public Planned planned(long unit) {
        Condition card = atLeast("credit_card", 1);
        Condition spends = atLeast("purchase_minor_365", 12 * MONTHLY_SPEND * unit);
        Condition cash = atLeast("bookings_cash_advance__30", 1);
        return switch (this) {
            case GOLD_UPGRADE -> of(card, new AnyOf(List.of(spends, cash)));
            case GOLD_LOTTERY -> of(card, spends);
            case GOLD_CASH -> of(card, cash);
            case GOLD_LOYAL -> of(card, Ask.FOR_MONTHS.condition("customer_since", List.of(LOYAL_MONTHS)));
            case WOMEN_WEEK -> of(new OneOf("sex", List.of("F")), atLeast("bookings_card_purchase__7", 1));
            case DEPOSIT_TIERS -> tiers(unit);
        };
    }

    private Planned of(Condition... conditions) {
        return new Planned(name(), keeping(conditions), List.of());
    }

    private static Definition keeping(Condition... conditions) {
        return new Definition(Arrays.stream(conditions)
                .map(one -> new Block(Effect.KEEP, new Matching(one)))
                .toList());
    }

    /** Every depositor is in one tier and no more, whoever has no known sum in the lowest. */
    private static Planned tiers(long unit) {
        Condition depositor =
                new AnyOf(List.of(atLeast("current", 1), atLeast("savings", 1), atLeast("time_deposit", 1)));
        long[] from = Arrays.stream(BORDERS).map(border -> border * unit).toArray();
        Condition low = Ask.AT_MOST.condition("assets", List.of(from[2] - 1));
        Condition unknown = Ask.MISSING.condition("assets", List.of());
        return new Planned(
                DEPOSIT_TIERS.name(),
                keeping(depositor),
                Stream.of(
                                part("DEPOSIT_TIER_1", atLeast("assets", from[0])),
                                part("DEPOSIT_TIER_2", between(from[1], from[0] - 1)),
                                part("DEPOSIT_TIER_3", between(from[2], from[1] - 1)),
                                part("DEPOSIT_TIER_4", new AnyOf(List.of(low, unknown))))
                        .toList());
    }

    private static Planned part(String code, Condition condition) {
        return new Planned(code, keeping(condition), List.of());
    }

    private static Condition atLeast(String attribute, long value) {
        return Ask.AT_LEAST.condition(attribute, List.of(value));
    }

    private static Condition between(long from, long to) {
        return Ask.BETWEEN.condition("assets", List.of(from, to));
    }
}
