package org.acrm.value.view;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.acrm.shared.view.ChartJson;
import org.acrm.shared.view.DateConverter;
import org.acrm.shared.view.PercentConverter;
import org.acrm.shared.view.Texts;
import org.acrm.value.entity.BuyingTime;
import org.acrm.value.entity.HoldOut;
import org.acrm.value.entity.LtvModels.HeldOutWeek;

/** Repeat purchases since the beginning, made and foretold by both models from the first half of the weeks; every fourth week. */
public class HoldOutChart {

    private static final int EVERY = 4;

    private final List<HeldOutWeek> all;
    private final List<HeldOutWeek> shown;
    private final BuyingTime time;
    private final Locale locale =
            FacesContext.getCurrentInstance().getViewRoot().getLocale();

    HoldOutChart(List<HeldOutWeek> weeks, BuyingTime time) {
        this.all = weeks;
        this.time = time;
        int last = weeks.size() - 1;
        shown = weeks.stream().filter(w -> (last - w.number()) % EVERY == 0).toList();
    }

    public String getJson() {
        ChartJson chart = new ChartJson(shown.stream().map(this::label).toList(), locale)
                .trend(
                        say("value_ltv.label.made"),
                        "text",
                        shown.stream().map(w -> BigDecimal.valueOf(w.actual())).toList())
                .trend(
                        say("value_ltv.label.bg_nbd"),
                        "c1",
                        shown.stream().map(HeldOutWeek::expected).toList());
        if (both()) {
            chart.trend(
                    say("value_ltv.label.pareto_nbd"),
                    "c2",
                    shown.stream().map(HeldOutWeek::pareto).toList());
        }
        return chart.withLegend().json("");
    }

    /** How far each model was off in the weeks that it had not seen, and which came nearer. */
    public String getAnswer() {
        HoldOut held = HoldOut.of(all, time);
        List<String> said = new ArrayList<>();
        said.add(say("value_ltv.text.holdout", held.weeks(), held.made()));
        said.add(foretold(held, "value_ltv.label.bg_nbd", held.bgNbd()));
        if (held.paretoNbd() != null) {
            said.add(foretold(held, "value_ltv.label.pareto_nbd", held.paretoNbd()));
        }
        if (held.nearer() != 0) {
            String nearer = held.nearer() < 0 ? "value_ltv.label.bg_nbd" : "value_ltv.label.pareto_nbd";
            said.add(say("value_ltv.text.nearer", say(nearer)));
        }
        return String.join(" ", said);
    }

    private String foretold(HoldOut held, String model, BigDecimal number) {
        Double off = held.off(number);
        String signed = off == null ? null : (off > 0 ? "+" : "") + PercentConverter.text(off);
        return say("value_ltv.text.foretold", say(model), number.setScale(0, RoundingMode.HALF_UP), signed);
    }

    public List<String> getHeads() {
        Stream<String> heads = Stream.of("value_ltv.column.week", "value_ltv.label.made", "value_ltv.label.bg_nbd");
        return Stream.concat(heads, both() ? Stream.of("value_ltv.label.pareto_nbd") : Stream.empty())
                .map(this::say)
                .toList();
    }

    public List<List<String>> getRows() {
        return shown.stream().map(this::row).toList();
    }

    private List<String> row(HeldOutWeek week) {
        List<String> cells = new ArrayList<>();
        cells.add(DateConverter.text(time.firstMonday().plusWeeks(week.number()), "date", locale));
        cells.add(String.valueOf(week.actual()));
        cells.add(whole(week.expected()));
        if (both()) {
            cells.add(whole(week.pareto()));
        }
        return cells;
    }

    private boolean both() {
        return shown.stream().allMatch(w -> w.pareto() != null);
    }

    private static String whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private String say(String key, Object... arguments) {
        return Texts.say(locale, key, arguments);
    }

    private String label(HeldOutWeek week) {
        return DateConverter.text(time.firstMonday().plusWeeks(week.number()), "short", locale);
    }
}
