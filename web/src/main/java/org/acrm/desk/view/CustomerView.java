package org.acrm.desk.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acrm.desk.entity.BusinessSum;
import org.acrm.desk.entity.ComplaintLine;
import org.acrm.desk.entity.ConsentFlag;
import org.acrm.desk.entity.ContactAddress;
import org.acrm.desk.entity.ContactLine;
import org.acrm.desk.entity.CustomerHead;
import org.acrm.desk.entity.HoldingLine;
import org.acrm.desk.entity.ScoreLine;
import org.acrm.desk.entity.TransactionLine;
import org.acrm.desk.entity.WorkingDay;
import org.acrm.desk.service.CustomerOverview;
import org.acrm.identity.service.CustomerSources;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.view.PagedRows;
import org.acrm.value.entity.CustomerWorth;

/** The page of one customer. Each tab reads what it shows when it is shown. */
@Named
@ViewScoped
public class CustomerView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 12;

    /** Parts of the page, in their order. */
    public enum Tab {
        OVERVIEW,
        PROFILE,
        RELATIONS,
        PRODUCTS,
        TRANSACTIONS,
        CONTACTS,
        TIMELINE,
        COMPLAINTS,
        FACTS,
        CONSENT,
        SCORES,
        SOURCES,
        AUDIT
    }

    @Inject
    private CustomerOverview overview;

    @Inject
    private CustomerSources sources;

    private long id;
    private LocalDate asOf;
    private boolean unknownThen;
    private Tab tab = Tab.OVERVIEW;
    private YearMonth month;
    private WorkingDay day;
    private CustomerHead head;
    private List<ContactAddress> points;
    private List<ConsentFlag> consents;
    private List<HoldingLine> holdings;
    private ActivityChart activity;
    private CustomerWorth worth;
    private List<ContactLine> latest;

    /** A customer who is not there or not in sight is answered alike; one who was merged leads to the one that was kept. */
    public void open() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        day = overview.day(asOf);
        asOf = day.past() ? day.shown() : null;
        Optional<CustomerHead> found = overview.open(id, asOf);
        unknownThen = found.isEmpty() && day.past() && overview.open(id, null).isPresent();
        if (found.isEmpty() && !unknownThen) {
            Optional<Long> kept = sources.keptFor(id);
            if (kept.isPresent()) {
                context.getExternalContext()
                        .redirect(context.getExternalContext().getRequestContextPath() + "/customer/customer.xhtml?id="
                                + kept.get() + "&tab=" + tab);
                return;
            }
            context.getExternalContext().responseSendError(404, null);
            context.responseComplete();
            return;
        }
        if (unknownThen) {
            return;
        }
        head = found.get();
        points = overview.contactPoints(id, asOf);
        consents = overview.consents(id, asOf);
        if (month == null) {
            month = YearMonth.from(day.shown());
        }
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Tab getTab() {
        return tab;
    }

    public void setTab(Tab tab) {
        this.tab = tab == null ? Tab.OVERVIEW : tab;
    }

    /** The business date whose state is shown; null for now. */
    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Whether the page looks back, so that nothing can be written. */
    public boolean isPast() {
        return asOf != null;
    }

    /** Whether the bank did not know the customer then. */
    public boolean isUnknownThen() {
        return unknownThen;
    }

    /** Last part of the name of the page fragment that shows the tab. */
    public String getPart() {
        return tab.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the tab has a list of contacts, which a new one must join. */
    public boolean isShowsContacts() {
        return tab == Tab.OVERVIEW || tab == Tab.CONTACTS;
    }

    /** The audit is for who may read it. */
    public List<Tab> getTabs() {
        boolean auditor = FacesContext.getCurrentInstance().getExternalContext().isUserInRole("AUDIT_READ");
        return Stream.of(Tab.values()).filter(t -> t != Tab.AUDIT || auditor).toList();
    }

    public YearMonth getMonth() {
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }

    /** The months whose bookings can be chosen, the latest first. */
    public List<LocalDate> getMonths() {
        LocalDate first = day.shown().withDayOfMonth(1);
        return IntStream.range(0, MONTHS).mapToObj(first::minusMonths).toList();
    }

    public CustomerHead getHead() {
        return head;
    }

    public WorkingDay getDay() {
        return day;
    }

    public List<ContactAddress> getPoints() {
        return points;
    }

    public List<ConsentFlag> getConsents() {
        return consents;
    }

    public List<HoldingLine> getHoldings() {
        if (holdings == null) {
            holdings = overview.holdings(id, asOf, language());
        }
        return holdings;
    }

    /** Deposits, wealth and credit of the customer. */
    public List<BusinessSum> getBusiness() {
        return BusinessSum.of(getHoldings());
    }

    public ActivityChart getActivity() {
        if (activity == null) {
            activity = new ActivityChart(overview.months(id, asOf, MONTHS), day, MONTHS);
        }
        return activity;
    }

    public List<ContactLine> getLatest() {
        if (latest == null) {
            latest = overview.contacts(id, asOf, PageRequest.first(6)).rows();
        }
        return latest;
    }

    /** After a contact was written down. */
    public void refresh() {
        latest = null;
    }

    void consentChanged() {
        consents = overview.consents(id, asOf);
    }

    public PagedRows<TransactionLine> getTransactions() {
        LocalDate first = month.atDay(1);
        String language = language();
        return new PagedRows<>(
                page -> overview.transactions(id, asOf, first, language, page), TransactionLine::hashCode);
    }

    public PagedRows<ContactLine> getContacts() {
        return new PagedRows<>(page -> overview.contacts(id, asOf, page), ContactLine::hashCode);
    }

    public List<ComplaintLine> getComplaints() {
        return overview.complaints(id, asOf);
    }

    public List<ScoreLine> getScores() {
        return overview.scores(id, asOf);
    }

    /** Null where the customer had no holding. */
    public CustomerWorth getWorth() {
        if (worth == null) {
            worth = overview.worth(id, asOf).orElse(null);
        }
        return worth;
    }

    void worthChanged() {
        worth = null;
    }

    private static String language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    }
}
