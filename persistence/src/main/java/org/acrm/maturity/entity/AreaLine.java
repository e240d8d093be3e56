package org.acrm.maturity.entity;

import java.io.Serializable;
import java.util.List;

/** An area with its items, in their order. */
public record AreaLine(ItemLine area, List<ItemLine> items) implements Serializable {

    public String code() {
        return area.code();
    }
}
