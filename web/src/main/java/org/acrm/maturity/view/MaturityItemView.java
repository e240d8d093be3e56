package org.acrm.maturity.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acrm.maturity.entity.ItemDescription;
import org.acrm.maturity.entity.ItemLine;
import org.acrm.maturity.entity.MaturityLevel;
import org.acrm.maturity.entity.WordingPlace;
import org.acrm.maturity.service.MaturityModelEditing;
import org.acrm.maturity.service.MaturityModelReading;

/** The form of one item of a draft, of an item to be added to an area, or of an area. */
@Named
@ViewScoped
public class MaturityItemView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODEL = "/maturity/model.xhtml?faces-redirect=true";

    @Inject
    private MaturityModelReading reading;

    @Inject
    private MaturityModelEditing editing;

    private Long node;
    private Long below;
    private ItemLine seen;
    private Map<String, String> labels = new HashMap<>();
    private int weight = 1;
    private List<LevelTexts> levels;
    private boolean removing;

    /** One level in all languages. */
    public static class LevelTexts implements Serializable {

        private static final long serialVersionUID = 1L;
        private final MaturityLevel level;
        private final Map<String, String> texts = new HashMap<>();

        LevelTexts(MaturityLevel level, ItemLine of) {
            this.level = level;
            if (of != null) {
                ItemDescription.LANGUAGES.forEach(
                        l -> texts.put(l, of.wording(level, l).wording()));
            }
        }

        public MaturityLevel getLevel() {
            return level;
        }

        public Map<String, String> getTexts() {
            return texts;
        }
    }

    /** Only what stands in a draft has a form, and only for who may change it. */
    public String open() {
        if (node == null && below == null) {
            return MODEL;
        }
        seen = reading.node(node == null ? below : node);
        boolean editor = FacesContext.getCurrentInstance().getExternalContext().isUserInRole("MATURITY_EDIT");
        if (!editor || !reading.open(seen.model()).line().draft()) {
            return back();
        }
        if (node != null) {
            labels.putAll(seen.labels());
            weight = seen.weight();
        }
        levels = isAboutArea()
                ? List.of()
                : Stream.of(MaturityLevel.values())
                        .map(level -> new LevelTexts(level, node == null ? null : seen))
                        .toList();
        return null;
    }

    public String save() {
        if (isAboutArea()) {
            editing.changeArea(node, seen.version(), labels, weight);
        } else if (node == null) {
            editing.add(below, said());
        } else {
            editing.change(node, seen.version(), said());
        }
        return back();
    }

    /** What goes is said before it does. */
    public void ask() {
        removing = true;
    }

    public boolean isRemoving() {
        return removing;
    }

    public String remove() {
        editing.remove(node, seen.version());
        return back();
    }

    private ItemDescription said() {
        Map<WordingPlace, String> texts = new HashMap<>();
        levels.forEach(
                l -> l.texts.forEach((language, text) -> texts.put(new WordingPlace(l.level.step(), language), text)));
        return new ItemDescription(labels, weight, texts);
    }

    private String back() {
        return MODEL + "&model=" + seen.model() + "&area=" + getArea();
    }

    /** Code of the area that the form belongs to. */
    public String getArea() {
        return seen.area();
    }

    /** An area has a name and a weight, and no texts of its own. */
    public boolean isAboutArea() {
        return node != null && seen.code().equals(seen.area());
    }

    public String label(ItemLine line) {
        return line.label(
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
    }

    /** The item or area that is changed, or the area to which an item is added. */
    public ItemLine getSeen() {
        return seen;
    }

    public List<LevelTexts> getLevels() {
        return levels;
    }

    public Long getNode() {
        return node;
    }

    public void setNode(Long node) {
        this.node = node;
    }

    /** The area to which an item is added. */
    public Long getBelow() {
        return below;
    }

    public void setBelow(Long below) {
        this.below = below;
    }

    public Map<String, String> getLabels() {
        return labels;
    }

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }
}
