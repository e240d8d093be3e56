package org.acrm.value.rest;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.acrm.shared.service.PrintedReport;
import org.acrm.shared.service.PrintedReport.Block;
import org.acrm.shared.service.PrintedReport.Group;
import org.acrm.shared.service.PrintedReport.Range;
import org.acrm.shared.service.PrintedReport.Row;
import org.acrm.shared.service.PrintedReport.Sheet;
import org.acrm.shared.view.Texts;
import org.acrm.value.entity.DecileLine;
import org.acrm.value.entity.GradeMoveLine;
import org.acrm.value.entity.JoinYearLine;
import org.acrm.value.entity.MemberBlock;
import org.acrm.value.service.Activation;
import org.acrm.value.service.GradeMoves;
import org.acrm.value.service.PrintedLayouts;
import org.acrm.value.service.YearDeciles;

/** The printed layouts A to D of the source (DEC-01..03, GRD-01) in the reader's language; in Korean its own words. */
final class LayoutSheets {

    private final PrintedLayouts layouts;
    private final Locale locale;

    LayoutSheets(PrintedLayouts layouts, Locale locale) {
        this.layouts = layouts;
        this.locale = locale;
    }

    PrintedReport report() {
        YearDeciles deciles = layouts.deciles();
        String title = say("value_layouts.title.report");
        List<String> facts = List.of(
                layouts.bank(),
                say(
                        "value_layouts.text.year",
                        Integer.toString(deciles.year()),
                        deciles.sight().shown()),
                ReportSheets.scope(deciles.sight().scope(), locale),
                say("value_layouts.text.amounts", deciles.sight().currency()));
        String foot = say(
                "value_layouts.text.foot",
                title,
                layouts.grades().sight().shown(),
                layouts.user(),
                PrintedReport.PAGE,
                PrintedReport.PAGES);
        return new PrintedReport(title, facts, foot, List.of(bands(), totals(), activation(), grades()));
    }

    private Sheet bands() {
        List<String> heads = List.of(
                say("value_deciles.column.decile"),
                say("value_deciles.column.band"),
                say("value_deciles.column.customers"));
        return sheet(
                "A",
                "value_layouts.title.deciles",
                say("value_layouts.text.ties"),
                block -> new Block(
                        name(block),
                        List.of(),
                        heads,
                        rows(
                                block,
                                line -> Row.of(
                                        line.decile(),
                                        new Range(amount(line.mostMinor()), amount(line.leastMinor())),
                                        line.customers()),
                                Row.total(
                                        say("value_deciles.column.total"),
                                        "",
                                        layouts.deciles().buyers(block)))));
    }

    private Sheet totals() {
        return sheet(
                "B",
                "value_layouts.title.totals",
                null,
                block -> new Block(
                        name(block),
                        List.of(),
                        List.of(
                                say("value_deciles.column.decile"),
                                say("value_deciles.column.revenue"),
                                block == MemberBlock.ALL
                                        ? say("value_layouts.column.frequency")
                                        : say("value_deciles.column.purchases")),
                        rows(
                                block,
                                line -> Row.of(line.decile(), amount(line.revenueMinor()), line.purchases()),
                                Row.total(
                                        say("value_deciles.column.total"),
                                        layouts.deciles().revenue(block).amount(),
                                        layouts.deciles().purchases(block)))));
    }

    private List<Row> rows(MemberBlock block, Function<DecileLine, Row> row, Row total) {
        return Stream.concat(layouts.deciles().of(block).stream().map(row), Stream.of(total))
                .toList();
    }

    private Sheet activation() {
        Activation activation = layouts.activation();
        List<String> heads =
                new ArrayList<>(List.of(say("value_layouts.column.joined"), say("value_cohorts.column.members")));
        activation.years().forEach(year -> heads.add(say("value_layouts.column.activity", Integer.toString(year))));
        return sheet(
                "C",
                "value_layouts.title.activation",
                null,
                block -> new Block(name(block), List.of(), heads, joined(activation, block)));
    }

    private List<Row> joined(Activation activation, MemberBlock block) {
        List<Row> rows = new ArrayList<>();
        for (JoinYearLine line : activation.of(block)) {
            List<Serializable> cells = new ArrayList<>();
            cells.add(line.joined() == null ? say("value_layouts.text.unknown") : Integer.toString(line.joined()));
            cells.add(line.members());
            for (int i = 0; i < line.buyers().size(); i++) {
                boolean possible = Activation.rate(line, i, activation.years().get(i)) != null;
                cells.add(possible ? line.buyers().get(i) : null);
            }
            rows.add(new Row(cells, false));
        }
        List<Serializable> total =
                new ArrayList<>(List.of(say("value_deciles.column.total"), activation.members(block)));
        activation.years().forEach(year -> total.add(activation.buyers(block, year)));
        rows.add(new Row(total, true));
        return rows;
    }

    private Sheet grades() {
        GradeMoves moves = layouts.grades();
        List<Row> rows = new ArrayList<>();
        for (String was : GradeMoves.GRADES) {
            for (String now : GradeMoves.GRADES) {
                boolean first = now.equals("A");
                rows.add(moved(first ? was : "", first ? "-" : "", now, moves.of(was, now), false));
            }
            rows.add(moved(was, "", say("value_deciles.column.total"), moves.total(was), true));
        }
        rows.add(moved(say("value_deciles.column.total"), "", "", moves.total(), true));
        String type = say("value_layouts.column.type");
        List<Group> periods = moves.from() == null
                ? List.of()
                : List.of(
                        new Group(say("value_layouts.header.first", moves.from()), 1),
                        new Group("", 1),
                        new Group(
                                say("value_layouts.header.second", moves.sight().shown()), 4));
        Block block = new Block(
                name(MemberBlock.ALL),
                periods,
                List.of(
                        type,
                        "",
                        type,
                        say("value_deciles.column.customers"),
                        say("value_layouts.column.purchases"),
                        say("value_layouts.column.revenue")),
                rows);
        String note = moves.from() == null
                ? say("value_layouts.text.no_grades")
                : say("value_layouts.text.grades", moves.sight().shown(), moves.outside());
        return new Sheet("D", "D. " + say("value_layouts.title.grades"), List.of(block), note);
    }

    /** Nothing is known of moves where no earlier grades are kept. */
    private Row moved(String was, String dash, String now, GradeMoveLine line, boolean total) {
        boolean known = layouts.grades().from() != null;
        List<Serializable> cells = new ArrayList<>(List.of(was, dash, now));
        cells.add(known ? line.customers() : null);
        cells.add(known ? line.purchases() : null);
        cells.add(known ? amount(line.revenueMinor()) : null);
        return new Row(cells, total);
    }

    private Sheet sheet(String letter, String title, String note, Function<MemberBlock, Block> block) {
        return new Sheet(
                letter,
                letter + ". " + say(title),
                Stream.of(MemberBlock.values()).map(block).toList(),
                note);
    }

    private BigDecimal amount(long minor) {
        return layouts.deciles().money(minor).amount();
    }

    private String name(MemberBlock block) {
        return say("enum.member_block." + block);
    }

    private String say(String key, Object... arguments) {
        return Texts.say(locale, key, arguments);
    }
}
