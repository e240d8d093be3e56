package org.acrm.shared.view;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.acrm.shared.entity.Money;

/**
 * A Chart.js configuration with numbers only: colours are names of the look ({@code @c1}), which the page's script resolves; the script
 * also writes the units of the y axis, which depend on how the reader counts (k, m or 万, 亿).
 */
public final class ChartJson {

    private final List<String> labels;
    private final JsonArrayBuilder series = Json.createArrayBuilder();
    private final Locale locale;
    private boolean legend;

    public ChartJson(List<String> labels, Locale locale) {
        this.labels = List.copyOf(labels);
        this.locale = locale;
    }

    public ChartJson bars(String name, String colour, List<Money> amounts) {
        return series(name, colour, "bar", amounts);
    }

    public ChartJson line(String name, String colour, List<Money> amounts) {
        return series(name, colour, "line", amounts);
    }

    /** A line of numbers that are no money. */
    public ChartJson trend(String name, String colour, List<BigDecimal> numbers) {
        return numbered(name, colour, "line", numbers);
    }

    private ChartJson series(String name, String colour, String type, List<Money> amounts) {
        return numbered(name, colour, type, amounts.stream().map(Money::amount).toList());
    }

    private ChartJson numbered(String name, String colour, String type, List<BigDecimal> numbers) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        numbers.forEach(data::add);
        JsonObjectBuilder one = Json.createObjectBuilder()
                .add("type", type)
                .add("label", name)
                .add("data", data)
                .add("backgroundColor", "@" + colour)
                .add("borderColor", "@" + colour)
                .add("order", type.equals("line") ? 0 : 1);
        series.add(type.equals("line") ? one.add("pointRadius", 2) : one.add("stack", "amounts"));
        return this;
    }

    public ChartJson withLegend() {
        legend = true;
        return this;
    }

    /** @param sign of the currency, before the number */
    public String json(String sign) {
        JsonArrayBuilder ticks = Json.createArrayBuilder();
        labels.forEach(ticks::add);
        JsonObjectBuilder scales = Json.createObjectBuilder()
                .add(
                        "x",
                        Json.createObjectBuilder()
                                .add("stacked", true)
                                .add("grid", hidden())
                                .add("ticks", Json.createObjectBuilder().add("maxRotation", 0)))
                .add("y", Json.createObjectBuilder().add("stacked", true).add("acrmUnits", units(sign)));
        JsonObjectBuilder options = Json.createObjectBuilder()
                .add("scales", scales)
                .add("plugins", Json.createObjectBuilder().add("legend", shown(legend)));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", ticks).add("datasets", series))
                .add("options", options)
                .build()
                .toString();
    }

    private JsonObjectBuilder units(String sign) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        switch (locale.getLanguage()) {
            case "zh" -> steps.add(step(100_000_000, " 亿")).add(step(10_000, " 万"));
            case "ko" -> steps.add(step(100_000_000, "억")).add(step(10_000, "만"));
            default -> steps.add(step(1_000_000, " m")).add(step(1_000, "k"));
        }
        return Json.createObjectBuilder().add("sign", sign).add("steps", steps);
    }

    private static JsonArrayBuilder step(long size, String word) {
        return Json.createArrayBuilder().add(size).add(word);
    }

    private static JsonObjectBuilder hidden() {
        return shown(false);
    }

    private static JsonObjectBuilder shown(boolean display) {
        return Json.createObjectBuilder().add("display", display);
    }
}
