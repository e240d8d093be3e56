package org.acrm.desk.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acrm.access.entity.Mask;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.CurrentUser;
import org.acrm.desk.entity.ComplaintLine;
import org.acrm.desk.entity.ContactAddress;
import org.acrm.desk.entity.ContactLine;
import org.acrm.desk.entity.CustomerHead;
import org.acrm.desk.entity.CustomerLine;
import org.acrm.desk.entity.HoldingLine;
import org.acrm.desk.entity.Party;
import org.acrm.desk.entity.ReferredLine;
import org.acrm.desk.entity.TransactionLine;
import org.acrm.desk.entity.WorkItemLine;
import org.acrm.shared.entity.Page;

/** Takes out of what leaves a service whatever the caller may not see in clear. */
@ApplicationScoped
public class PersonalData {

    @Inject
    private CurrentUser user;

    protected PersonalData() {}

    PersonalData(CurrentUser user) {
        this.user = user;
    }

    public boolean inClear() {
        return user.may(Permission.CUSTOMER_UNMASK);
    }

    /** How the audit trail says what the caller saw of a customer. */
    String manner() {
        return inClear() ? "in clear" : "masked";
    }

    List<CustomerLine> lines(List<CustomerLine> lines) {
        return inClear()
                ? lines
                : lines.stream()
                        .map(l -> l.withNames(Mask.name(l.name()), Mask.name(l.latinName())))
                        .toList();
    }

    List<WorkItemLine> items(List<WorkItemLine> items) {
        return inClear()
                ? items
                : items.stream()
                        .map(i -> i.withNames(Mask.name(i.name()), Mask.name(i.latinName())))
                        .toList();
    }

    List<ReferredLine> referred(List<ReferredLine> lines) {
        return inClear()
                ? lines
                : lines.stream()
                        .map(l -> l.withNames(Mask.name(l.name()), Mask.name(l.referrerName())))
                        .toList();
    }

    Map<Long, Party> parties(Map<Long, Party> parties) {
        return inClear()
                ? parties
                : parties.values().stream()
                        .map(p -> p.withNames(Mask.name(p.name()), Mask.name(p.latinName())))
                        .collect(Collectors.toMap(Party::id, Function.identity()));
    }

    /** Birth date and occupation narrow a person down as well as a name does, so they go with it. */
    CustomerHead head(CustomerHead head) {
        if (inClear()) {
            return head;
        }
        CustomerHead.Person p = head.person();
        CustomerHead.Person masked = new CustomerHead.Person(
                p.id(),
                p.source(),
                p.number(),
                p.kind(),
                Mask.name(p.name()),
                Mask.name(p.latinName()),
                p.language(),
                null,
                Mask.idNumber(p.idNumber()),
                p.industry(),
                null,
                p.since(),
                p.closedOn(),
                p.branch(),
                p.portfolio(),
                p.manager());
        return new CustomerHead(masked, head.value(), head.rhythm(), head.risk(), head.chance());
    }

    List<ContactAddress> contactPoints(List<ContactAddress> points) {
        return inClear()
                ? points
                : points.stream().map(p -> p.withAddress(masked(p))).toList();
    }

    private static String masked(ContactAddress point) {
        return switch (point.kind()) {
            case "EMAIL" -> Mask.email(point.address());
            case "MOBILE" -> Mask.phone(point.address());
            default -> Mask.address(point.address());
        };
    }

    List<HoldingLine> holdings(List<HoldingLine> holdings) {
        return inClear()
                ? holdings
                : holdings.stream()
                        .map(h -> h.withAccountNo(tail(h.accountNo())))
                        .toList();
    }

    List<TransactionLine> transactions(List<TransactionLine> transactions) {
        return inClear()
                ? transactions
                : transactions.stream()
                        .map(t -> t.withCounterparty(Mask.name(t.counterparty())))
                        .toList();
    }

    /** Subject and content are free text and may name anybody: they go as a whole. */
    Page<ContactLine> contacts(Page<ContactLine> page) {
        return inClear()
                ? page
                : new Page<>(
                        page.rows().stream()
                                .map(c -> c.withTexts(Mask.address(c.subject()), Mask.address(c.content())))
                                .toList(),
                        page.total(),
                        page.exact());
    }

    List<ComplaintLine> complaints(List<ComplaintLine> complaints) {
        return inClear()
                ? complaints
                : complaints.stream()
                        .map(c -> c.withText(Mask.address(c.text())))
                        .toList();
    }

    private static String tail(String accountNo) {
        return accountNo == null || accountNo.length() < 5 ? null : "•• " + accountNo.substring(accountNo.length() - 4);
    }
}
