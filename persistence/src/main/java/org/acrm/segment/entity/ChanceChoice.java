package org.acrm.segment.entity;

import java.time.LocalDate;
import java.util.List;
import org.acrm.condition.entity.OneOf;
import org.acrm.modelling.entity.ScoreBand;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.Definition.Effect;
import org.acrm.segment.entity.Definition.Matching;

/** Newly active customers who may become best customers (GRD-04), as a rule that moves on with the scores of the nights. */
public record ChanceChoice() implements ListChoice {

    @Override
    public String address() {
        return "modelling/models.xhtml";
    }

    @Override
    public Definition definition(LocalDate published, SegmentCatalogue catalogue) {
        return new Definition(List.of(new Block(
                Effect.KEEP,
                new Matching(new OneOf("best_band", List.of(ScoreBand.HIGH.name(), ScoreBand.MEDIUM.name()))))));
    }
}
