package org.acrm.quality.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acrm.quality.entity.TableScope;
import org.acrm.quality.service.TableOwning;

/** Whose each table is: what waits at the first stage, and where it is worked off. */
@Named
@ViewScoped
public class ScopeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TableOwning owning;

    private List<TableScope> tables;
    private String subject;
    private String owner;
    private String note;

    public String save() {
        owning.own(subject, owner, note);
        return "/quality/quality.xhtml?faces-redirect=true&stage=INITIATE";
    }

    public List<TableScope> getTables() {
        if (tables == null) {
            tables = owning.tables();
        }
        return tables;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
