package org.acrm.value.rest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.acrm.shared.service.PrintedReport;
import org.acrm.shared.service.PrintedReport.Block;
import org.acrm.shared.service.PrintedReport.Row;
import org.acrm.shared.service.PrintedReport.Share;
import org.acrm.shared.service.PrintedReport.Sheet;
import org.acrm.value.service.Penetration;
import org.acrm.value.service.Penetration.Cell;
import org.acrm.value.service.PenetrationTable;
import org.acrm.value.service.ReportExport.Taken;

/** Shares, customers and indices of products by age (RET-04), a sheet each. */
final class PenetrationSheets {

    private final PenetrationTable table;
    private final ReportSheets sheets;

    PenetrationSheets(Taken<Penetration> taken, PenetrationTable table, Locale locale) {
        this.table = table;
        this.sheets = new ReportSheets(taken, locale);
    }

    PrintedReport report() {
        Penetration penetration = table.penetration();
        String period = sheets.say(
                "value_products.text.period",
                sheets.say("enum.holder_who." + table.who()),
                penetration.from(),
                penetration.sight().shown());
        List<Sheet> all = List.of(
                sheet("value_products.column.share", cell -> cell.share() == null ? null : new Share(cell.share())),
                sheet("value_rfm.column.customers", Cell::has),
                sheet("value_products.column.index", Cell::index));
        return sheets.report(sheets.say("value_products.title.penetration"), penetration.sight(), period, all);
    }

    private Sheet sheet(String measure, Function<Cell, Serializable> value) {
        List<String> heads = new ArrayList<>(List.of(sheets.say("value_products.column.product")));
        table.ages().forEach(age -> heads.add(sheets.say("enum.age_band." + age)));
        heads.add(sheets.say("value_products.column.all"));
        List<Row> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(row(name(row), row.cells(), row.all(), value, false)));
        List<Serializable> customers = new ArrayList<>(List.of(sheets.say("value_products.column.customers")));
        table.ages().forEach(age -> customers.add(table.penetration().customers(age)));
        customers.add(table.penetration().customers(null));
        rows.add(new Row(customers, true));
        String title = sheets.say(measure);
        String note = sheets.say("value_products.text.few", Penetration.FEW);
        return new Sheet(title, title, List.of(new Block("", List.of(), heads, rows)), note);
    }

    private String name(PenetrationTable.Row row) {
        return row.name() == null ? sheets.say("enum.product_kind." + row.kind()) : row.name();
    }

    private static Row row(String name, List<Cell> cells, Cell all, Function<Cell, Serializable> value, boolean total) {
        List<Serializable> values = new ArrayList<>(List.of(name));
        Stream.concat(cells.stream(), Stream.of(all)).forEach(cell -> values.add(value.apply(cell)));
        return new Row(values, total);
    }
}
