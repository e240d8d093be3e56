package org.acrm.access.view;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acrm.access.entity.ViewAudience;
import org.acrm.access.entity.ViewedList;
import org.acrm.access.service.KeptView;
import org.acrm.access.service.ListViews;

/** The views of the list at hand: what its address asks for, which columns it leaves out, and under which names it may be seen. */
@Named
@ViewScoped
public class ListViewsView implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Parameter of the address that tells the view at hand; whoever wants none asks for view 0. */
    private static final String VIEW = "view";

    @Inject
    private ListViews views;

    private ViewedList list;
    private Map<String, String> asked;
    private List<KeptView> kept;
    private String hide;
    private List<String> shown;
    private String name;
    private ViewAudience audience = ViewAudience.OWN;
    private boolean sharing;

    /** Reads the address; one that asks for nothing is led to what the branch sees first. */
    public void open(String of) throws IOException {
        ExternalContext call = FacesContext.getCurrentInstance().getExternalContext();
        list = ViewedList.valueOf(of);
        asked = new HashMap<>(call.getRequestParameterMap());
        List<String> hidden = hide == null ? List.of() : List.of(hide.split(","));
        shown = list.columns().stream().filter(one -> !hidden.contains(one)).toList();
        kept = views.of(list);
        sharing = views.mayShare();
        if (asked.isEmpty()) {
            for (int last = kept.size() - 1; last >= 0; last--) {
                if (kept.get(last).audience() == ViewAudience.STANDARD) {
                    lead(address(kept.get(last)));
                    return;
                }
            }
        }
    }

    /** Whether the list shows a column. */
    public boolean shows(String column) {
        return shown == null || shown.contains(column);
    }

    /** Shows the list with the chosen columns, under its own address. */
    public void choose() throws IOException {
        lead(list.page() + "?" + list.address(now()) + "&" + VIEW + "=0");
    }

    /** Keeps what the list shows, and opens it under its name. */
    public void keep() throws IOException {
        long id = views.keep(list, name, now(), audience);
        lead(list.page() + "?" + list.address(now()) + "&" + VIEW + "=" + id);
    }

    public void remove(KeptView view) throws IOException {
        views.remove(view.id());
        lead(list.page() + "?" + VIEW + "=0");
    }

    private Map<String, String> now() {
        Map<String, String> now = new HashMap<>(asked);
        now.put(
                ViewedList.HIDDEN,
                list.columns().stream().filter(one -> !shown.contains(one)).collect(Collectors.joining(",")));
        return now;
    }

    private static void lead(String address) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext call = faces.getExternalContext();
        call.redirect(call.getRequestContextPath() + address);
        faces.responseComplete();
    }

    /** Where a view opens, below the application's address. */
    public String address(KeptView view) {
        return list.page() + "?" + view.address() + "&" + VIEW + "=" + view.id();
    }

    /** Whether the address names the view. */
    public boolean at(KeptView view) {
        return String.valueOf(view.id()).equals(asked.get(VIEW));
    }

    /** The view that the address names, none for a list as it comes. */
    public KeptView getCurrent() {
        return kept.stream().filter(this::at).findFirst().orElse(null);
    }

    public ViewedList getList() {
        return list;
    }

    public List<KeptView> getKept() {
        return kept;
    }

    public List<String> getColumns() {
        return list.columns();
    }

    public List<String> getShown() {
        return shown;
    }

    public void setShown(List<String> shown) {
        this.shown = shown;
    }

    public String getHide() {
        return hide;
    }

    public void setHide(String hide) {
        this.hide = hide;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ViewAudience getAudience() {
        return audience;
    }

    public void setAudience(ViewAudience audience) {
        this.audience = audience;
    }

    /** For whom the person may keep a view. */
    public List<ViewAudience> getAudiences() {
        return sharing ? List.of(ViewAudience.values()) : List.of(ViewAudience.OWN);
    }
}
