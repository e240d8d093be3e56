package org.acrm.segment.rest;

import java.io.Serializable;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acrm.segment.service.HoldingCategory;
import org.acrm.segment.service.SegmentTable;
import org.acrm.segment.service.SegmentTable.Figures;
import org.acrm.segment.service.SegmentTable.Line;
import org.acrm.segment.service.SegmentTableExport.Printed;
import org.acrm.segment.service.UsedChannel;
import org.acrm.shared.entity.Money;
import org.acrm.shared.service.PrintedReport;
import org.acrm.shared.service.PrintedReport.Block;
import org.acrm.shared.service.PrintedReport.Group;
import org.acrm.shared.service.PrintedReport.Mean;
import org.acrm.shared.service.PrintedReport.Row;
import org.acrm.shared.service.PrintedReport.Share;
import org.acrm.shared.service.PrintedReport.Sheet;
import org.acrm.shared.view.Texts;

/** The profile table of the source (SEG-07) on paper, in the reader's language. */
final class SegmentSheet {

    private static final int LONGEST = 60;

    private final Printed printed;
    private final SegmentTable table;
    private final Locale locale;

    SegmentSheet(Printed printed, Locale locale) {
        this.printed = printed;
        this.table = printed.table();
        this.locale = locale;
    }

    PrintedReport report() {
        String title = say("page.segment_table");
        String what = table.title() == null ? title : table.title();
        List<String> facts = new ArrayList<>(List.of(
                printed.bank(),
                say("segment_table.text.answer", table.lines().size(), table.asOf()),
                say("segment_table.text.amounts", table.currency())));
        if (!table.withheld().isEmpty()) {
            facts.add(say("segment_table.text.withheld", String.join(", ", table.withheld())));
        }
        String foot = say(
                "segment_table.text.foot",
                title,
                table.asOf(),
                printed.user(),
                PrintedReport.PAGE,
                PrintedReport.PAGES);
        Block block = new Block("", groups(), heads(), rows());
        return new PrintedReport(title, facts, foot, List.of(new Sheet("SEG-07", what, List.of(block), null)));
    }

    private List<Group> groups() {
        return List.of(
                new Group(say("segment_table.column.profile"), 1),
                new Group(say("segment_table.title.occupation"), 2),
                new Group(say("segment_table.title.demographic"), 3),
                new Group(say("segment_table.title.channels"), UsedChannel.values().length),
                new Group(say("segment_table.title.holdings"), 1 + HoldingCategory.values().length),
                new Group(say("segment_table.title.profit"), 1),
                new Group(say("segment_table.title.size"), 2));
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(List.of(
                "",
                say("segment_table.column.occupation"),
                say("segment_table.column.share"),
                say("segment_table.column.income", grouped(table.income())),
                say("segment_table.column.female"),
                say("segment_table.column.age")));
        for (UsedChannel channel : UsedChannel.values()) {
            heads.add(say("enum.channel." + channel));
        }
        heads.add(say("segment_table.column.total"));
        for (HoldingCategory category : HoldingCategory.values()) {
            heads.add(say("enum.holding_category." + category));
        }
        heads.addAll(List.of(
                say("segment_table.column.mean"), say("segment_table.column.share"), say("segment_table.column.n")));
        return heads;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Line line : table.lines()) {
            String profile = line.description() == null ? line.name() : line.name() + ": " + line.description();
            String fitting = profile.length() > LONGEST ? profile.substring(0, LONGEST - 1) + "…" : profile;
            rows.add(new Row(cells(fitting, line.figures(), table.share(line)), false));
        }
        rows.add(new Row(cells(say("segment_table.text.all"), table.all(), 1), true));
        return rows;
    }

    private List<Serializable> cells(String profile, Figures figures, double share) {
        List<Serializable> cells = new ArrayList<>();
        cells.add(profile);
        cells.add(figures.occupation() == null ? null : occupation(figures.occupation()));
        cells.add(share(figures.occupied()));
        cells.add(share(figures.highIncome()));
        cells.add(share(figures.women()));
        cells.add(mean(figures.age()));
        for (UsedChannel channel : UsedChannel.values()) {
            cells.add(share(figures.channels().get(channel)));
        }
        cells.add(mean(figures.holdingsInAll()));
        for (HoldingCategory category : HoldingCategory.values()) {
            cells.add(mean(figures.holdings().get(category)));
        }
        cells.add(amount(figures.contributionMinor()));
        cells.add(share(share));
        cells.add(figures.customers());
        return cells;
    }

    private static Share share(Double share) {
        return share == null ? null : new Share(share);
    }

    private static Mean mean(Double mean) {
        return mean == null ? null : new Mean(mean);
    }

    private BigDecimal amount(Double minor) {
        return minor == null ? null : new Money(Math.round(minor), table.currency()).amount();
    }

    /** As it was delivered where the product has no word for it. */
    private String occupation(String code) {
        String key = "enum.occupation." + code;
        return Texts.knows(locale, key) ? say(key) : code;
    }

    private static String grouped(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }

    private String say(String key, Object... arguments) {
        return Texts.say(locale, key, arguments);
    }
}
