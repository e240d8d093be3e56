package org.acrm.value.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.acrm.shared.view.Texts;
import org.acrm.value.entity.CycleSetting;
import org.acrm.value.kernel.CycleBand;
import org.acrm.value.service.RhythmReading;

/** The form in which the bank says where the bands of the rhythm begin; it begins with what counts now, and shows what a change would do. */
@Named
@RequestScoped
public class CycleRuleView {

    @Inject
    private RhythmReading reading;

    @Inject
    private Texts texts;

    private List<CycleSetting> history;
    private Integer days;
    private Integer shortest;
    private Integer near;
    private Integer border;
    private String note;
    private Trial trial;

    @PostConstruct
    void open() {
        history = reading.history();
        CycleSetting now = history.get(0);
        days = now.leastActiveDays();
        shortest = now.shortestCycleDays();
        near = now.nearPercent();
        border = now.borderPercent();
    }

    /** Counts what would change, and changes nothing. */
    public void show() {
        List<String> bands = Stream.of(CycleBand.values()).map(Enum::name).toList();
        trial = new Trial(bands, reading.effect(said()));
    }

    public String save() {
        reading.say(said());
        texts.confirmThere("value_thresholds.text.saved");
        return "/value/rhythm.xhtml?faces-redirect=true";
    }

    private CycleSetting said() {
        return new CycleSetting(null, days, shortest, near, border, note, null, null);
    }

    public Trial getTrial() {
        return trial;
    }

    public List<CycleSetting> getHistory() {
        return history;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public Integer getShortest() {
        return shortest;
    }

    public void setShortest(Integer shortest) {
        this.shortest = shortest;
    }

    public Integer getNear() {
        return near;
    }

    public void setNear(Integer near) {
        this.near = near;
    }

    public Integer getBorder() {
        return border;
    }

    public void setBorder(Integer border) {
        this.border = border;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
