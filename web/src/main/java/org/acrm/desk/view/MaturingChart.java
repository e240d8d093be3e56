package org.acrm.desk.view;

import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acrm.desk.entity.MaturingWeek;
import org.acrm.desk.entity.WorkingDay;
import org.acrm.shared.entity.Money;
import org.acrm.shared.view.ChartJson;
import org.acrm.shared.view.DateConverter;
import org.acrm.shared.view.MoneyConverter;

/** What ends in the next thirteen weeks, as a chart and as a table. */
public class MaturingChart {

    private static final int WEEKS = 13;

    private final List<LocalDate> starts = new ArrayList<>();
    private final Map<LocalDate, MaturingWeek> weeks;
    private final String currency;
    private final Locale locale =
            FacesContext.getCurrentInstance().getViewRoot().getLocale();

    MaturingChart(List<MaturingWeek> maturing, WorkingDay day) {
        weeks = maturing.stream().collect(Collectors.toMap(MaturingWeek::weekFrom, Function.identity()));
        currency = day.currency();
        for (int week = 0; week < WEEKS; week++) {
            starts.add(day.workday().plusWeeks(week));
        }
    }

    public String getJson() {
        List<String> labels = starts.stream().map(this::label).toList();
        return new ChartJson(labels, locale)
                .bars("", "c1", starts.stream().map(this::amount).toList())
                .json(MoneyConverter.sign(currency));
    }

    public List<List<String>> getRows() {
        return starts.stream()
                .filter(weeks::containsKey)
                .map(start -> List.of(
                        label(start), String.valueOf(weeks.get(start).contracts()), MoneyConverter.full(amount(start))))
                .toList();
    }

    private String label(LocalDate start) {
        return DateConverter.text(start, "short", locale);
    }

    private Money amount(LocalDate start) {
        MaturingWeek week = weeks.get(start);
        return week == null ? new Money(0, currency) : week.amount();
    }
}
