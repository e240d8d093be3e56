package org.acrm.identity.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acrm.identity.entity.RecordFace;
import org.acrm.identity.service.CustomerSources;
import org.acrm.identity.service.CustomerSources.FieldSource;

/** The part of a customer's page that tells which records stand behind it, and which of them says what. */
@Named
@ViewScoped
public class SourcesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerSources sources;

    private long customer;
    private List<RecordFace> records;
    private List<FieldSource> fields;

    public List<RecordFace> records(long id) {
        read(id);
        return records;
    }

    public List<FieldSource> fields(long id) {
        read(id);
        return fields;
    }

    private void read(long id) {
        if (records == null || customer != id) {
            customer = id;
            records = sources.records(id);
            fields = sources.fields(id);
        }
    }
}
