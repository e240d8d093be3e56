package org.acrm.value.entity;

import jakarta.persistence.Query;
import java.io.Serializable;
import java.util.Arrays;
import org.acrm.product.entity.ProductKind;
import org.acrm.shared.entity.BusinessException;

/** One product, or all of a kind; one of the two is null. */
public record ProductChoice(Long product, ProductKind kind) implements Serializable {

    private static final String ID = "\\d{1,18}";

    /** @param item id of a product, or a kind */
    public static ProductChoice parse(String item) {
        if (item != null && item.matches(ID)) {
            return new ProductChoice(Long.valueOf(item), null);
        }
        return Arrays.stream(ProductKind.values())
                .filter(kind -> kind.name().equals(item))
                .findFirst()
                .map(kind -> new ProductChoice(null, kind))
                .orElseThrow(() -> new BusinessException("error.value.item", String.valueOf(item)));
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return product == null ? kind.name() : product.toString();
    }

    /** @param ware alias of the table of products */
    String condition(String ware) {
        return ware + (product != null ? ".id = :product" : ".kind = :ware");
    }

    <Q extends Query> Q bind(Q query) {
        if (product != null) {
            query.setParameter("product", product);
        } else {
            query.setParameter("ware", kind.name());
        }
        return query;
    }
}
