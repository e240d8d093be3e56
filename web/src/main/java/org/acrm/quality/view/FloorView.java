package org.acrm.quality.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acrm.quality.entity.Floor;
import org.acrm.quality.service.QualityBadges;

/** The floor below which scores are withheld. */
@Named
@RequestScoped
public class FloorView {

    @Inject
    private QualityBadges badges;

    private List<Floor> floors;
    private Integer percent;
    private String note;

    public String save() {
        badges.setFloor(percent, note);
        return "/quality/floor.xhtml?faces-redirect=true";
    }

    public List<Floor> getFloors() {
        if (floors == null) {
            floors = badges.floors();
        }
        return floors;
    }

    public Integer getPercent() {
        return percent == null ? getFloors().get(0).percent() : percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
