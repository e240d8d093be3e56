package org.acrm.desk.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.acrm.desk.entity.CustomerFilter;
import org.acrm.desk.entity.CustomerLine;
import org.acrm.desk.service.CustomerSearch;
import org.acrm.shared.view.PagedRows;

/** The list of customers; its filter stands in the address. */
@Named
@ViewScoped
public class CustomersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerSearch search;

    private String text;
    private String kind;
    private String grade;
    private String risk;
    private PagedRows<CustomerLine> rows;

    public void open() {
        rows = new PagedRows<>(page -> search.find(text, kind, grade, risk, page), CustomerLine::id);
    }

    /** Shows what the filter says now, under its own address. */
    public String filter() {
        return "/customer/customers.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public PagedRows<CustomerLine> getRows() {
        return rows;
    }

    public long getTotal() {
        return rows.getRowCount() > 0 ? rows.getRowCount() : rows.count(Map.of());
    }

    public boolean isExact() {
        getTotal();
        return rows.isExact();
    }

    /** The filter as parameters of a link to a customer, so that next and previous walk this list. */
    public String getKept() {
        StringBuilder kept = new StringBuilder("&from=customers");
        keep(kept, "q", text);
        keep(kept, "kind", kind);
        keep(kept, "grade", grade);
        keep(kept, "risk", risk);
        return kept.toString();
    }

    private static void keep(StringBuilder kept, String name, String value) {
        if (value != null) {
            kept.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    public boolean isFiltered() {
        return text != null || kind != null || grade != null || risk != null;
    }

    public List<String> getKinds() {
        return CustomerFilter.KINDS;
    }

    public List<String> getGrades() {
        return CustomerFilter.GRADES;
    }

    public List<String> getRisks() {
        return CustomerFilter.RISKS;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }

    public String getRisk() {
        return risk;
    }

    public void setRisk(String risk) {
        this.risk = risk;
    }
}
