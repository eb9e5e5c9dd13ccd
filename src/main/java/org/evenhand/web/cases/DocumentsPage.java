package org.evenhand.web.cases;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.evenhand.document.api.DocumentSource;
import org.evenhand.document.api.LegalRestriction;
import org.evenhand.document.api.Reception;
import org.evenhand.document.api.Sensitivity;
import org.evenhand.document.application.ListDocuments;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Problem;
import org.evenhand.web.parts.ListAddress;
import org.evenhand.web.parts.Offered;
import org.evenhand.web.parts.Pages;

/** Documents of a case with their states, and adding some; each file is answered by itself. */
@Named
@ViewScoped
public class DocumentsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 25;
  @Inject private transient CaseDoor door;
  @Inject private transient ListDocuments documents;
  @Inject private transient AddedFiles added;
  @Inject private transient CaseFrame frame;
  @Inject private transient Clock clock;
  private String ref;
  private int addedBefore;
  private Sensitivity sensitivity = Sensitivity.ORDINARY;
  private LegalRestriction restriction = LegalRestriction.NONE;
  private transient List<AddedFiles.Told> told = List.of();
  private transient CaseAtDoor at;
  private transient List<DocumentRow> rows;
  private transient long total;

  /** Opens the list for those who may read documents of the case. */
  public void open() {
    at = door.open(ref, Permission.DOCUMENT_READ, "DOCUMENTS", "");
  }

  /** Takes the files in; with one refused the page stays and says which and why. */
  public String add() throws IOException, ServletException {
    var opened = door.demand(ref, Permission.DOCUMENT_ADD);
    var parts = sent();
    told = added.take(opened, parts, this::reception);
    rows = null;
    var refused = told.stream().anyMatch(file -> file.problem() != null);
    return refused || told.isEmpty()
        ? null
        : "/cases/documents?faces-redirect=true&added=" + told.size() + "&ref=" + ref;
  }

  private Reception reception(String name) {
    return Reception.of(name, DocumentSource.STAFF, CivilTime.today(clock), getAt().by())
        .inCase(getAt().getReference())
        .with(sensitivity, restriction);
  }

  private static List<Part> sent() throws IOException, ServletException {
    var faces = FacesContext.getCurrentInstance().getExternalContext();
    return ((HttpServletRequest) faces.getRequest())
        .getParts().stream().filter(part -> part.getName().equals("file")).toList();
  }

  /** What is wrong with the files just sent, each named. */
  public List<Problem> getProblems() {
    return Offered.with(
        getTold().stream().map(AddedFiles.Told::problem).filter(p -> p != null).toList());
  }

  /** How many of the files just sent were taken. */
  public int getTaken() {
    var now = told == null ? 0 : told.stream().filter(file -> file.problem() == null).count();
    return (int) now + addedBefore;
  }

  /** What became of each file just sent. */
  public List<AddedFiles.Told> getTold() {
    return told == null ? List.of() : told;
  }

  public List<DocumentRow> getRows() {
    if (rows == null) {
      var health = getAt().may(Permission.DOCUMENT_READ_HEALTH);
      var first = (address().page() - 1) * SIZE;
      var page = documents.originals(getAt().getReference(), health, first, SIZE);
      total = page.total();
      rows =
          page.items().stream()
              .map(document -> new DocumentRow(document, frame.words(getAt())))
              .toList();
    }
    return rows;
  }

  public long getTotal() {
    getRows();
    return total;
  }

  public Pages getPages() {
    return new Pages(address(), address().page(), SIZE, getTotal());
  }

  private static ListAddress address() {
    return ListAddress.asked("/cases/documents", List.of("ref"));
  }

  public CaseAtDoor getAt() {
    if (at == null) {
      at = door.demand(ref, Permission.DOCUMENT_READ);
    }
    return at;
  }

  public boolean isOpenToAdding() {
    return getAt().may(Permission.DOCUMENT_ADD);
  }

  public List<Sensitivity> getSensitivities() {
    return List.of(Sensitivity.values());
  }

  public List<LegalRestriction> getRestrictions() {
    return List.of(LegalRestriction.values());
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public int getAdded() {
    return addedBefore;
  }

  public void setAdded(int number) {
    addedBefore = Math.max(0, number);
  }

  public String getSensitivity() {
    return sensitivity.name();
  }

  public void setSensitivity(String chosen) {
    sensitivity = chosen == null ? Sensitivity.ORDINARY : Sensitivity.valueOf(chosen);
  }

  public String getRestriction() {
    return restriction.name();
  }

  public void setRestriction(String chosen) {
    restriction = chosen == null ? LegalRestriction.NONE : LegalRestriction.valueOf(chosen);
  }
}
