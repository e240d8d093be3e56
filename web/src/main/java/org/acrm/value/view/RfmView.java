package org.acrm.value.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.shared.view.Texts;
import org.acrm.value.entity.MemberType;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.service.RfmPicture;
import org.acrm.value.service.ValueReading;

/** Customers by recency, frequency and money. */
@Named
@ViewScoped
public class RfmView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ValueReading reading;

    @Inject
    private Texts texts;

    private CustomerKind kind;
    private MemberType member;
    private RfmMeasure measure;
    private RfmPicture picture;
    private RfmGrid grid;
    private RfmBorders borders;

    public void open() {
        measure = measure == null ? RfmMeasure.MEAN : measure;
        picture = reading.rfm(new ValueFilter(kind, member, null));
        grid = RfmGrid.of(picture, measure);
        borders = RfmBorders.of(picture);
    }

    /** The filter as parameters of a link within the page. */
    public String getKept() {
        return (kind == null ? "" : "&kind=" + kind) + (member == null ? "" : "&member=" + member);
    }

    /** Shows what the filter says now, under its own address. */
    public String filter() {
        return "/value/rfm.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public String days(int fifth) {
        return borders.days(texts, fifth);
    }

    public String purchases(int fifth) {
        return borders.purchases(texts, fifth);
    }

    public RfmBorders getBorders() {
        return borders;
    }

    public RfmPicture getPicture() {
        return picture;
    }

    public RfmGrid getGrid() {
        return grid;
    }

    public List<Integer> getFifths() {
        return List.of(1, 2, 3, 4, 5);
    }

    public RfmMeasure[] getMeasures() {
        return RfmMeasure.values();
    }

    /** A prospect buys nothing yet. */
    public List<CustomerKind> getKinds() {
        return List.of(CustomerKind.RETAIL, CustomerKind.CORPORATE, CustomerKind.INTERBANK);
    }

    public MemberType[] getMembers() {
        return MemberType.values();
    }

    public RfmMeasure getMeasure() {
        return measure;
    }

    public void setMeasure(RfmMeasure measure) {
        this.measure = measure;
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
}
