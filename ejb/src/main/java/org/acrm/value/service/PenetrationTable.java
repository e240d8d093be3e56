package org.acrm.value.service;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acrm.product.entity.ProductKind;
import org.acrm.value.entity.AgeBand;
import org.acrm.value.entity.HolderFilter.Who;
import org.acrm.value.entity.ProductName;

/** Products against ages, as a page and a sheet show it. */
public record PenetrationTable(Penetration penetration, Who who, List<Row> rows) implements Serializable {

    /** What rows are. */
    public enum Items {
        KIND,
        PRODUCT
    }

    /** @param name of a product; null where the row is a kind as a whole */
    public record Row(String item, ProductKind kind, String name, List<Penetration.Cell> cells, Penetration.Cell all)
            implements Serializable {}

    public static PenetrationTable of(Penetration penetration, Items items, Who who, List<ProductName> products) {
        Stream<Row> rows = items == Items.KIND
                ? Arrays.stream(ProductKind.values()).map(kind -> row(penetration, who, kind.name(), kind, null))
                : products.stream().map(p -> row(penetration, who, Long.toString(p.id()), p.kind(), p.name()));
        return new PenetrationTable(penetration, who, rows.toList());
    }

    private static Row row(Penetration penetration, Who who, String item, ProductKind kind, String name) {
        return new Row(
                item,
                kind,
                name,
                penetration.ages().stream()
                        .map(age -> penetration.cell(item, age, who))
                        .toList(),
                penetration.cell(item, null, who));
    }

    public List<AgeBand> ages() {
        return penetration.ages();
    }

    /** Where a product is held most above what all customers do; of cells that hold enough customers. */
    public Optional<Row> strongest() {
        return rows.stream()
                .filter(row -> row.all().has() >= Penetration.FEW && best(row).isPresent())
                .max(Comparator.comparing(row -> best(row).orElseThrow().index()));
    }

    public static Optional<Penetration.Cell> best(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.age() != AgeBand.NONE && cell.has() >= Penetration.FEW && cell.index() != null)
                .max(Comparator.comparing(Penetration.Cell::index));
    }
}
