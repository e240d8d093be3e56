package org.acrm.value.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.acrm.shared.view.PagedRows;
import org.acrm.value.entity.DormancyLine.Standing;
import org.acrm.value.entity.StandingLine;
import org.acrm.value.service.StandingReading;

/** The customers who have been still for half a year, who have left, or who are active. */
@Named
@ViewScoped
public class StandingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StandingReading reading;

    private Standing standing;
    private PagedRows<StandingLine> rows;

    public void open() {
        standing = standing == null ? Standing.DORMANT : standing;
        Standing shown = standing;
        rows = new PagedRows<>(page -> reading.customers(shown, page), StandingLine::id);
    }

    public Standing[] getEvery() {
        return Standing.values();
    }

    public PagedRows<StandingLine> getRows() {
        return rows;
    }

    public Standing getStanding() {
        return standing;
    }

    public void setStanding(Standing standing) {
        this.standing = standing;
    }
}
