package org.acrm.value.view;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.acrm.shared.view.ChartJson;
import org.acrm.shared.view.DateConverter;
import org.acrm.shared.view.Texts;
import org.acrm.value.entity.BuyingTime;
import org.acrm.value.entity.LtvModels.HeldOutWeek;

/** Repeat purchases since the beginning, made and foretold from the first half of the weeks; every fourth week. */
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

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public String getJson() {
        return new ChartJson(shown.stream().map(this::label).toList(), locale)
                .trend(
                        Texts.say(locale, "value_ltv.label.made"),
                        "text",
                        shown.stream().map(w -> BigDecimal.valueOf(w.actual())).toList())
                .trend(
                        Texts.say(locale, "value_ltv.label.foretold"),
                        "c1",
                        shown.stream().map(HeldOutWeek::expected).toList())
                .withLegend()
                .json("");
    }

    public String getAnswer() {
        HeldOutWeek half = all.get(time.half());
        HeldOutWeek end = all.get(all.size() - 1);
        long made = end.actual() - half.actual();
        BigDecimal foretold = end.expected().subtract(half.expected());
        return Texts.say(
                locale,
                "value_ltv.text.holdout",
                time.weeks() - 1 - time.half(),
                made,
                foretold.setScale(0, RoundingMode.HALF_UP));
    }

    public List<List<String>> getRows() {
        return shown.stream()
                .map(w -> List.of(
                        DateConverter.text(time.firstMonday().plusWeeks(w.number()), "date", locale),
                        String.valueOf(w.actual()),
                        w.expected().setScale(0, RoundingMode.HALF_UP).toPlainString()))
                .toList();
    }

    private String label(HeldOutWeek week) {
        return DateConverter.text(time.firstMonday().plusWeeks(week.number()), "short", locale);
    }
}
