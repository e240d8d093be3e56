package org.acrm.segment.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.acrm.segment.entity.SegmentName;
import org.acrm.segment.service.HoldingCategory;
import org.acrm.segment.service.SegmentReading;
import org.acrm.segment.service.SegmentTable;
import org.acrm.segment.service.SegmentTabling;
import org.acrm.segment.service.UsedChannel;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Money;

/** The profile table of a segmentation or of some segments; which stands in the address. */
@Named
@ViewScoped
public class SegmentTableView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long HIGH_INCOME = 50_000;

    @Inject
    private SegmentTabling tabling;

    @Inject
    private SegmentReading reading;

    private Long segmentation;
    private String asked;
    private long income = HIGH_INCOME;
    private List<Long> segments = new ArrayList<>();
    private List<SegmentName> names;
    private SegmentTable table;

    public void open() {
        names = reading.names();
        segments = asked == null || asked.isBlank()
                ? new ArrayList<>()
                : Arrays.stream(asked.split(",")).map(SegmentTableView::number).collect(Collectors.toList());
        if (segmentation != null) {
            table = tabling.ofSegmentation(segmentation, income);
        } else if (!segments.isEmpty()) {
            table = tabling.ofSegments(segments, income);
        }
    }

    private static Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new BusinessException(e, "error.request.number", "segments");
        }
    }

    /** Shows what was chosen. */
    public String show() {
        return "/segment/table.xhtml?faces-redirect=true&income=" + income
                + (segments.isEmpty()
                        ? segmentation == null ? "" : "&segmentation=" + segmentation
                        : "&segments=" + joined(","));
    }

    /** Parameters of the same table, for its files. */
    public String getKept() {
        return "income=" + income
                + (segmentation == null ? "&segments=" + joined("&segments=") : "&segmentation=" + segmentation);
    }

    private String joined(String between) {
        return segments.stream().map(String::valueOf).collect(Collectors.joining(between));
    }

    /** Null where nothing is known of anybody. */
    public Money money(Double minor) {
        return minor == null ? null : new Money(Math.round(minor), table.currency());
    }

    /** Names of those that have no line. */
    public String getWithheld() {
        return String.join(", ", table.withheld());
    }

    public List<UsedChannel> getChannels() {
        return List.of(UsedChannel.values());
    }

    public List<HoldingCategory> getCategories() {
        return List.of(HoldingCategory.values());
    }

    public SegmentTable getTable() {
        return table;
    }

    public List<SegmentName> getNames() {
        return names;
    }

    public Long getSegmentation() {
        return segmentation;
    }

    public void setSegmentation(Long segmentation) {
        this.segmentation = segmentation;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public long getIncome() {
        return income;
    }

    public void setIncome(long income) {
        this.income = income;
    }

    public List<Long> getSegments() {
        return segments;
    }

    public void setSegments(List<Long> segments) {
        this.segments = segments;
    }
}
