package org.acrm.desk.view;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acrm.desk.entity.MonthOfActivity;
import org.acrm.desk.entity.WorkingDay;
import org.acrm.shared.entity.Money;
import org.acrm.shared.view.ChartJson;
import org.acrm.shared.view.DateConverter;
import org.acrm.shared.view.MoneyConverter;
import org.acrm.shared.view.Texts;

/** What came in and went out of a customer's holdings month by month, with the difference; as a chart and as a table. */
public class ActivityChart implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<YearMonth, MonthOfActivity> months;
    private final List<YearMonth> shown = new ArrayList<>();
    private final String currency;

    ActivityChart(List<MonthOfActivity> activity, WorkingDay day, int length) {
        months = activity.stream()
                .collect(Collectors.toMap(m -> YearMonth.of(m.year(), m.month()), Function.identity()));
        currency = day.currency();
        for (int i = length - 1; i >= 0; i--) {
            shown.add(YearMonth.from(day.shown()).minusMonths(i));
        }
    }

    public boolean isQuiet() {
        return months.isEmpty();
    }

    public String getJson() {
        Locale locale = locale();
        return new ChartJson(shown.stream().map(m -> label(m, locale)).toList(), locale)
                .bars(Texts.say(locale, "customer_customer.label.came_in"), "c1", amounts(this::cameIn))
                .bars(Texts.say(locale, "customer_customer.label.went_out"), "c2", amounts(m -> wentOut(m)
                        .negated()))
                .line(Texts.say(locale, "customer_customer.label.net"), "text", amounts(this::net))
                .withLegend()
                .json(MoneyConverter.sign(currency));
    }

    public List<List<String>> getRows() {
        Locale locale = locale();
        return shown.stream()
                .map(m -> List.of(
                        DateConverter.text(m.atDay(1), "month", locale),
                        MoneyConverter.full(cameIn(m)),
                        MoneyConverter.full(wentOut(m)),
                        MoneyConverter.full(net(m))))
                .toList();
    }

    public Money getCameIn() {
        return shown.stream().map(this::cameIn).reduce(new Money(0, currency), Money::plus);
    }

    public Money getWentOut() {
        return shown.stream().map(this::wentOut).reduce(new Money(0, currency), Money::plus);
    }

    private List<Money> amounts(Function<YearMonth, Money> amount) {
        return shown.stream().map(amount).toList();
    }

    private Money cameIn(YearMonth month) {
        MonthOfActivity activity = months.get(month);
        return activity == null ? new Money(0, currency) : activity.in();
    }

    private Money wentOut(YearMonth month) {
        MonthOfActivity activity = months.get(month);
        return activity == null ? new Money(0, currency) : activity.out();
    }

    private Money net(YearMonth month) {
        return cameIn(month).plus(wentOut(month).negated());
    }

    private static String label(YearMonth month, Locale locale) {
        LocalDate first = month.atDay(1);
        return DateConverter.text(first, "monthname", locale);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
