package org.acrm.value.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.acrm.value.entity.LtvModel;
import org.acrm.value.entity.LtvModels.HeldOutWeek;
import org.acrm.value.entity.LtvQueries.Cell;
import org.acrm.value.entity.LtvSetting;
import org.acrm.value.entity.LtvSum;

/**
 * Lifetime values in the reader's sight, three ways, and how they were reckoned.
 *
 * @param periods of the kept nights, the last first
 * @param all null where nobody in sight has a value
 * @param model null before the first night
 */
public record LtvPicture(
        LocalDate shown,
        LtvSum all,
        List<LtvSum> grades,
        List<LtvSum> products,
        List<LtvSum> years,
        List<LtvSum> periods,
        LtvModel model,
        List<HeldOutWeek> weeks,
        LtvSetting setting)
        implements Serializable {

    static LtvPicture of(
            LocalDate shown,
            List<Cell> cells,
            List<LtvSum> periods,
            LtvModel model,
            List<HeldOutWeek> weeks,
            LtvSetting setting) {
        LtvSum all = cells.stream().map(Cell::sum).reduce(LtvSum::plus).orElse(null);
        List<LtvSum> products = by(cells, Cell::product, c -> Long.toString(c.productId())).stream()
                .sorted((a, b) -> Long.compare(b.total().minor(), a.total().minor()))
                .toList();
        List<LtvSum> years = by(cells, LtvPicture::year, LtvPicture::year).stream()
                .sorted((a, b) -> name(b).compareTo(name(a)))
                .toList();
        return new LtvPicture(
                shown, all, by(cells, Cell::grade, Cell::grade), products, years, periods, model, weeks, setting);
    }

    private static String name(LtvSum sum) {
        return sum.group() == null ? "" : sum.group();
    }

    private static String year(Cell cell) {
        return cell.joinedIn() == null ? null : cell.joinedIn().toString();
    }

    private static List<LtvSum> by(List<Cell> cells, Function<Cell, String> group, Function<Cell, String> key) {
        Map<String, LtvSum> sums = new LinkedHashMap<>();
        cells.forEach(cell -> sums.merge(
                key.apply(cell) == null ? "" : key.apply(cell),
                cell.sum().of(group.apply(cell), key.apply(cell)),
                LtvSum::plus));
        return List.copyOf(sums.values());
    }

    public boolean modelled() {
        return model != null && model.fitted();
    }
}
