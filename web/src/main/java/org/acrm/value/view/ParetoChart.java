package org.acrm.value.view;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acrm.shared.entity.Money;
import org.acrm.shared.view.ChartJson;
import org.acrm.shared.view.MoneyConverter;
import org.acrm.shared.view.PercentConverter;
import org.acrm.shared.view.Texts;
import org.acrm.value.entity.DecileLine;
import org.acrm.value.entity.MemberBlock;
import org.acrm.value.service.YearDeciles;

/** What each tenth of the buyers brings, and what it and those above it bring together (STR-06). */
public class ParetoChart {

    private final YearDeciles deciles;
    private final List<DecileLine> lines;
    private final Locale locale =
            FacesContext.getCurrentInstance().getViewRoot().getLocale();

    ParetoChart(YearDeciles deciles) {
        this.deciles = deciles;
        this.lines = deciles.of(MemberBlock.ALL);
    }

    public String getJson() {
        return new ChartJson(
                        lines.stream()
                                .map(line -> Integer.toString(line.decile()))
                                .toList(),
                        locale)
                .bars(Texts.say(locale, "value_deciles.column.revenue"), "c1", amounts())
                .line(Texts.say(locale, "value_deciles.column.together"), "c2", together())
                .withLegend()
                .json(MoneyConverter.sign(deciles.sight().currency()));
    }

    public List<List<String>> getRows() {
        List<Money> together = together();
        long all = deciles.revenue(MemberBlock.ALL).minor();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(List.of(
                    Integer.toString(lines.get(i).decile()),
                    MoneyConverter.full(amounts().get(i)),
                    MoneyConverter.full(together.get(i)),
                    all == 0
                            ? "–"
                            : PercentConverter.text((double) together.get(i).minor() / all)));
        }
        return rows;
    }

    private List<Money> amounts() {
        return lines.stream().map(line -> deciles.money(line.revenueMinor())).toList();
    }

    private List<Money> together() {
        List<Money> sums = new ArrayList<>();
        Money sum = deciles.money(0);
        for (Money amount : amounts()) {
            sum = sum.plus(amount);
            sums.add(sum);
        }
        return sums;
    }
}
