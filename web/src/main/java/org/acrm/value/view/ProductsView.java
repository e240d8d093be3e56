package org.acrm.value.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.acrm.value.entity.HolderFilter.Who;
import org.acrm.value.service.Penetration.Cell;
import org.acrm.value.service.PenetrationTable;
import org.acrm.value.service.PenetrationTable.Items;
import org.acrm.value.service.PenetrationTable.Row;
import org.acrm.value.service.ProductReading;

/** How far each product has come with the customers of each age. */
@Named
@ViewScoped
public class ProductsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int[] BORDERS = {50, 80, 126, 200};
    private static final List<String> TONES = List.of("dn2", "dn1", "d0", "dp1", "dp2");

    @Inject
    private ProductReading reading;

    @Inject
    private ValueAsked asked;

    private Items items = Items.KIND;
    private Who who = Who.HOLDS;
    private PenetrationTable table;

    /** After {@link ValueAsked#open}. */
    public void open() {
        items = items == null ? Items.KIND : items;
        who = who == Who.BOUGHT ? who : Who.HOLDS;
        if (asked.getTo() != null) {
            String language =
                    FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
            table = PenetrationTable.of(
                    reading.penetration(asked.period(), asked.filter()), items, who, reading.products(language));
        }
    }

    public PenetrationTable getTable() {
        return table;
    }

    public Row getStrongest() {
        return table.strongest().orElse(null);
    }

    public Cell best(Row row) {
        return PenetrationTable.best(row).orElse(null);
    }

    /** The style of a cell: orange where a product is held less than by all customers, blue where more. */
    public String tone(Cell cell) {
        Long index = cell.index();
        return index == null
                ? "none"
                : TONES.get((int)
                        Arrays.stream(BORDERS).filter(border -> index >= border).count());
    }

    /** Parameters of the same table. */
    public String getKept() {
        return "items=" + items + "&who=" + who + asked.getKept();
    }

    public Items[] getEveryItems() {
        return Items.values();
    }

    public List<Who> getEveryWho() {
        return List.of(Who.HOLDS, Who.BOUGHT);
    }

    public Items getItems() {
        return items;
    }

    public void setItems(Items items) {
        this.items = items;
    }

    public Who getWho() {
        return who;
    }

    public void setWho(Who who) {
        this.who = who;
    }
}
