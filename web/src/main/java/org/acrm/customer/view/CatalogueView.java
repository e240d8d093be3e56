package org.acrm.customer.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.customer.entity.InfoDepth;
import org.acrm.customer.entity.InfoDescription;
import org.acrm.customer.entity.InfoFormerState;
import org.acrm.customer.entity.InfoLine;
import org.acrm.customer.entity.InfoOwner;
import org.acrm.customer.entity.InfoSensitivity;
import org.acrm.customer.service.CatalogueEditing;
import org.acrm.shared.entity.BusinessException;

/** The catalogue of one kind of customers, and the node that is being changed or added. */
@Named
@ViewScoped
public class CatalogueView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/customer/catalogue.xhtml?faces-redirect=true&kind=";

    @Inject
    private CatalogueEditing editing;

    private CustomerKind kind = CustomerKind.RETAIL;
    private Long node;
    private Long below;
    private boolean adding;
    private List<InfoLine> tree;
    private Map<String, String> readFrom;
    private InfoLine chosen;
    private Map<String, String> labels = new HashMap<>();
    private String attribute;
    private String source;
    private InfoOwner owner = InfoOwner.DATA_MANAGEMENT;
    private InfoSensitivity sensitivity = InfoSensitivity.PERSONAL;
    private int ordinal = 100;
    private boolean shown = true;

    public void open() {
        tree = editing.tree(kind);
        readFrom = editing.readFrom();
        Long wanted = node == null ? below : node;
        chosen = wanted == null ? null : find(wanted);
        if (node != null) {
            labels.putAll(chosen.labels());
            source = chosen.source();
            owner = chosen.owner();
            sensitivity = chosen.sensitivity();
            ordinal = chosen.ordinal();
            shown = chosen.shown();
        }
    }

    private InfoLine find(long id) {
        return tree.stream()
                .filter(n -> n.id() == id)
                .findFirst()
                .orElseThrow(() -> new BusinessException("error.catalogue.unknown"));
    }

    public String save() {
        InfoDescription said = new InfoDescription(labels, source, owner, sensitivity, ordinal, shown);
        long saved = node == null ? editing.add(kind, below, attribute, said) : node;
        if (node != null) {
            editing.change(node, chosen.version(), said);
        }
        return HERE + kind + "&node=" + saved;
    }

    public String remove() {
        editing.remove(node, chosen.version());
        return HERE + kind;
    }

    public List<InfoLine> getTree() {
        return tree;
    }

    public long getItems() {
        return tree.stream().filter(InfoLine::item).count();
    }

    public long getHidden() {
        return tree.stream().filter(n -> n.item() && !n.shown()).count();
    }

    /** Whether a form stands beside the catalogue. */
    public boolean isEditing() {
        return node != null || below != null || adding;
    }

    /** Whether the form is about an item, which alone has an owner and a sensitivity. */
    public boolean isAboutItem() {
        return node == null ? isItemToAdd() : chosen.item();
    }

    /** Whether what is added will show an attribute. */
    public boolean isItemToAdd() {
        return below != null && chosen.depth().below() == InfoDepth.ITEM;
    }

    /** What can only go when nothing is below it. */
    public boolean isRemovable() {
        return node != null && tree.stream().noneMatch(n -> node.equals(n.parentId()));
    }

    public String label(InfoLine line) {
        return line.label(
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
    }

    /** Word of where the product reads an attribute, which is its source as long as nobody names a system. */
    public String readFrom(String ofAttribute) {
        return readFrom.get(ofAttribute);
    }

    public List<String> getSystems() {
        return editing.systems();
    }

    public String former(InfoFormerState state) {
        return state.label(
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
    }

    public List<InfoFormerState> getHistory() {
        return node == null ? List.of() : editing.history(node);
    }

    public List<String> getUnused() {
        return editing.unused(kind);
    }

    public CustomerKind[] getKinds() {
        return CustomerKind.values();
    }

    public InfoOwner[] getOwners() {
        return InfoOwner.values();
    }

    public InfoSensitivity[] getSensitivities() {
        return InfoSensitivity.values();
    }

    public InfoLine getChosen() {
        return chosen;
    }

    public CustomerKind getKind() {
        return kind;
    }

    public void setKind(CustomerKind kind) {
        this.kind = kind == null ? CustomerKind.RETAIL : kind;
    }

    public Long getNode() {
        return node;
    }

    public void setNode(Long node) {
        this.node = node;
    }

    /** The class or subclass to which something is added. */
    public Long getBelow() {
        return below;
    }

    public void setBelow(Long below) {
        this.below = below;
    }

    /** Whether a class is added. */
    public boolean isAdding() {
        return adding;
    }

    public void setAdding(boolean adding) {
        this.adding = adding;
    }

    public Map<String, String> getLabels() {
        return labels;
    }

    public String getAttribute() {
        return attribute;
    }

    public void setAttribute(String attribute) {
        this.attribute = attribute;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public InfoOwner getOwner() {
        return owner;
    }

    public void setOwner(InfoOwner owner) {
        this.owner = owner;
    }

    public InfoSensitivity getSensitivity() {
        return sensitivity;
    }

    public void setSensitivity(InfoSensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }
}
