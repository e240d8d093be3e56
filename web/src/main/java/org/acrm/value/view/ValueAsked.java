package org.acrm.value.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.value.entity.MemberType;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.service.ValueReading;
import org.acrm.value.service.ValueSights.Period;

/** Of whom and of which dates the pages of value speak, as their address says; the parts of a page share it. */
@Named
@ViewScoped
public class ValueAsked implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS_BACK = 3;

    @Inject
    private ValueReading reading;

    private CustomerKind kind;
    private MemberType member;
    private Long branch;
    private LocalDate from;
    private LocalDate to;
    private LocalDate missing;
    private List<LocalDate> dates = List.of();

    /** Takes the latest date and the one a quarter before it where the address names none; for a day that is not kept, the nearest. */
    public void open() {
        dates = reading.dates();
        if (dates.isEmpty()) {
            to = null;
            return;
        }
        to = to == null ? dates.get(0) : kept(to);
        from = from == null ? null : kept(from);
        if (from == null || !from.isBefore(to)) {
            from = before(to.minusMonths(MONTHS_BACK).plusDays(1));
        }
    }

    private LocalDate kept(LocalDate day) {
        LocalDate nearest = dates.contains(day) ? day : reading.nearest(day).orElseThrow();
        missing = nearest.equals(day) ? missing : day;
        return nearest;
    }

    /** The latest kept date before a day; where none is, the earliest. */
    private LocalDate before(LocalDate day) {
        return dates.stream()
                .filter(date -> date.isBefore(day))
                .findFirst()
                .orElseGet(() -> dates.get(dates.size() - 1));
    }

    /** Whether there are two dates to compare. */
    public boolean isComparable() {
        return to != null && from.isBefore(to);
    }

    public Period period() {
        return new Period(from, to);
    }

    public ValueFilter filter() {
        return new ValueFilter(kind, member, branch);
    }

    /** The same as parameters of a link. */
    public String getKept() {
        return (kind == null ? "" : "&kind=" + kind)
                + (member == null ? "" : "&member=" + member)
                + (branch == null ? "" : "&branch=" + branch)
                + (from == null ? "" : "&from=" + from)
                + (to == null ? "" : "&to=" + to);
    }

    /** A day that was asked for and of which nothing is kept; null where there is none. */
    public LocalDate getMissing() {
        return missing;
    }

    public List<LocalDate> getDates() {
        return dates;
    }

    /** Nothing is kept of days before it; null where nothing is kept at all. */
    public LocalDate getEarliest() {
        return dates.isEmpty() ? null : dates.get(dates.size() - 1);
    }

    /** A prospect buys nothing yet. */
    public List<CustomerKind> getKinds() {
        return List.of(CustomerKind.RETAIL, CustomerKind.CORPORATE, CustomerKind.INTERBANK);
    }

    public MemberType[] getMembers() {
        return MemberType.values();
    }

    public CustomerKind getKind() {
        return kind;
    }

    public void setKind(CustomerKind kind) {
        this.kind = kind;
    }

    public MemberType getMember() {
        return member;
    }

    public void setMember(MemberType member) {
        this.member = member;
    }

    public Long getBranch() {
        return branch;
    }

    public void setBranch(Long branch) {
        this.branch = branch;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
