package org.acrm.fact.entity;

import java.io.Serializable;
import org.acrm.product.entity.ProductKind;

/** A kind of fact in the list: how many phrases say it, and of how many customers it holds. */
public record FactKindLine(
        long id,
        String code,
        String label,
        FactTopic topic,
        ProductKind product,
        int holdMonths,
        boolean retired,
        int version,
        long phrases,
        long customers)
        implements Serializable {}
