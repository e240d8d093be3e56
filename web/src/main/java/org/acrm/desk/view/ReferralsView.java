package org.acrm.desk.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acrm.desk.entity.ReferralYear;
import org.acrm.desk.entity.ReferredLine;
import org.acrm.desk.service.Referrals;
import org.acrm.shared.view.PagedRows;

/** New customers who came through others: the years, and the customers of one of them. */
@Named
@ViewScoped
public class ReferralsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Referrals referrals;

    private Integer year;
    private List<ReferralYear> years;
    private PagedRows<ReferredLine> rows;

    public void open() {
        years = referrals.years();
        if (year == null || years.stream().noneMatch(y -> y.year() == year)) {
            year = years.isEmpty() ? null : years.get(0).year();
        }
        if (year != null) {
            rows = new PagedRows<>(page -> referrals.referred(year, page), ReferredLine::id);
        }
    }

    /** The year whose customers are shown; null where nobody has joined yet. */
    public ReferralYear getChosen() {
        return years.stream()
                .filter(y -> year != null && y.year() == year)
                .findFirst()
                .orElse(null);
    }

    public List<ReferralYear> getYears() {
        return years;
    }

    public PagedRows<ReferredLine> getRows() {
        return rows;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
