package org.acrm.intake.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.acrm.access.entity.Permission;
import org.acrm.access.view.CurrentUserView;
import org.acrm.intake.entity.BatchState;
import org.acrm.intake.entity.FileState;
import org.acrm.intake.entity.IntakeBatch;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.KnownRows;
import org.acrm.intake.entity.RejectCount;
import org.acrm.intake.entity.RejectReason;
import org.acrm.intake.service.CheckedSample;
import org.acrm.intake.service.Deliveries;
import org.acrm.intake.service.DeliveryMonitor;
import org.acrm.intake.service.DeliveryPreview;
import org.acrm.intake.service.FileInspection;
import org.acrm.intake.service.FileMapping;
import org.acrm.intake.service.RejectedTable;
import org.acrm.shared.view.PagedRows;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** One delivery on its way through the wizard; the address holds where it stands. */
@Named
@ViewScoped
public class ImportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/intake/import.xhtml?faces-redirect=true&id=";

    @Inject
    private Deliveries deliveries;

    @Inject
    private DeliveryMonitor monitor;

    @Inject
    private DeliveryPreview preview;

    @Inject
    private FileInspection inspection;

    @Inject
    private FileMapping mapping;

    @Inject
    private CurrentUserView currentUser;

    private Long id;
    private Long fileId;
    private WizardStep wanted;
    private RejectReason reason;
    private KnownRows known;
    private String profile;

    private transient UploadedFile mended;

    private IntakeBatch batch;
    private List<IntakeFile> files = List.of();
    private List<String> unmapped = List.of();
    private CheckedSample sample;
    private PagedRows<RejectedTable.Line> rejects;
    private List<RejectCount> reasons = List.of();
    private List<String> header = List.of();

    /** Called once the address was read, and by the progress of a running import. */
    public void open() {
        if (id == null) {
            return;
        }
        batch = monitor.delivery(id);
        files = monitor.files(id);
        findUnmapped();
        if (fileId == null) {
            // what needs a look comes first: a refused file, then one with rejected rows
            files.stream()
                    .max(Comparator.comparing((IntakeFile f) -> f.state() == FileState.REFUSED)
                            .thenComparing(f -> f.rejectedRows() > 0)
                            .thenComparing(IntakeFile::ordinal, Comparator.reverseOrder()))
                    .ifPresent(f -> fileId = f.id());
        }
        if (fileId != null && sample == null && rejects == null) {
            look();
        }
    }

    private void look() {
        WizardStep step = getStep();
        if (step == WizardStep.MAP || step == WizardStep.CHECK) {
            sample = preview.check(fileId);
        } else if (step == WizardStep.RESULT) {
            reasons = inspection.reasons(fileId);
            header = reasons.isEmpty() ? List.of() : inspection.header(fileId);
            rejects = new PagedRows<>(request -> inspection.rejects(fileId, reason, request), line -> line.reject()
                    .rowNo());
        }
    }

    /** Progress of the import; when it has ended the page shows the result instead. What a poll's listener returns leads nowhere. */
    public void follow() {
        open();
        if (batch.state().ended()) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getApplication().getNavigationHandler().handleNavigation(context, null, PAGE + id);
        }
    }

    public String start() {
        return PAGE + deliveries.open(profile);
    }

    public void receive(FileUploadEvent upload) {
        String name = upload.getFile().getFileName();
        try (InputStream bytes = upload.getFile().getInputStream()) {
            if (isMapper() && monitor.ruled(id, name).isEmpty()) {
                mapping.keep(id, name, bytes);
            } else {
                deliveries.receive(id, name, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files = monitor.files(id);
        findUnmapped();
    }

    private void findUnmapped() {
        unmapped = isMapper() && batch.state() == BatchState.RECEIVED ? mapping.unmapped(id) : List.of();
    }

    /** Whether this person may write rules for the files of a delivery. */
    public boolean isMapper() {
        return currentUser.can(Permission.PROFILE_EDIT.name()) && currentUser.can(Permission.IMPORT_RUN.name());
    }

    /** Files that came and that no rule takes yet. */
    public List<String> getUnmapped() {
        return unmapped;
    }

    /** Puts the mended file in the place of the refused one, whatever it is called now. */
    public String mend() {
        try (InputStream bytes = mended.getInputStream()) {
            deliveries.receive(id, getFile().name(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PAGE + id;
    }

    public String leaveOut() {
        deliveries.leaveOut(fileId);
        return PAGE + id;
    }

    /** Whether this person may say what the delivery does with known keys of the chosen file. */
    public boolean isOpen() {
        return getFile() != null
                && getFile().state() == FileState.RECEIVED
                && currentUser.can(Permission.IMPORT_RUN.name());
    }

    public String treatKnown() {
        deliveries.treatKnown(fileId, known);
        return PAGE + id + "&file=" + fileId + "&step=CHECK";
    }

    public KnownRows[] getWays() {
        return KnownRows.values();
    }

    public KnownRows getKnown() {
        return known == null && getFile() != null ? getFile().known() : known;
    }

    public void setKnown(KnownRows known) {
        this.known = known;
    }

    public String run() {
        deliveries.submit(id);
        return PAGE + id;
    }

    public String stop() {
        deliveries.stop(id);
        return PAGE + id;
    }

    public WizardStep getStep() {
        return batch == null ? WizardStep.FILE : WizardStep.of(batch.state(), wanted);
    }

    public WizardStep[] getSteps() {
        return WizardStep.values();
    }

    /** done, now or later. */
    public String place(WizardStep step) {
        int order = step.compareTo(getStep());
        return order < 0 ? "done" : order == 0 ? "now" : "later";
    }

    /** Whether rows may have been written. */
    public boolean isStarted() {
        return getStep().compareTo(WizardStep.SAVE) >= 0;
    }

    /** Whether the chosen file was refused. */
    public boolean isRefused() {
        return getFile() != null && getFile().state() == FileState.REFUSED;
    }

    /** Files of which nothing was read yet. */
    public long getWaiting() {
        return files.stream().filter(f -> f.state() == FileState.RECEIVED).count();
    }

    public boolean isStopped() {
        return batch != null && batch.state() == BatchState.STOPPED;
    }

    public IntakeFile getFile() {
        return files.stream().filter(f -> f.id().equals(fileId)).findFirst().orElse(null);
    }

    public ImportTotals getTotals() {
        return ImportTotals.of(files);
    }

    public List<String> getProfiles() {
        return monitor.profileCodes();
    }

    public IntakeBatch getBatch() {
        return batch;
    }

    public List<IntakeFile> getFiles() {
        return files;
    }

    public CheckedSample getSample() {
        return sample;
    }

    public PagedRows<RejectedTable.Line> getRejects() {
        return rejects;
    }

    /** Columns of the chosen file. */
    public List<String> getHeader() {
        return header;
    }

    public List<RejectCount> getReasons() {
        return reasons;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getFileId() {
        return fileId;
    }

    public void setFileId(Long fileId) {
        this.fileId = fileId;
    }

    public WizardStep getWanted() {
        return wanted;
    }

    public void setWanted(WizardStep wanted) {
        this.wanted = wanted;
    }

    public UploadedFile getMended() {
        return mended;
    }

    public void setMended(UploadedFile mended) {
        this.mended = mended;
    }

    public RejectReason getReason() {
        return reason;
    }

    public void setReason(RejectReason reason) {
        this.reason = reason;
    }

    public String getProfile() {
        return profile;
    }

    public void setProfile(String profile) {
        this.profile = profile;
    }
}
