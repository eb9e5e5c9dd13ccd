package org.evenhand.web.work;

import java.io.Serializable;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.fairness.anonymisation.api.Sort;

/** What a reviewer types and chooses on the page of a document. */
public class ReviewFields implements Serializable {
  private static final long serialVersionUID = 1L;
  private String missed = "";
  private Sort sort = Sort.PERSON;
  private String whose = "";
  private String label = "";
  private Sort labelSort = Sort.PERSON;
  private String same = "";

  public String getMissed() {
    return missed;
  }

  public void setMissed(String chosen) {
    missed = chosen == null ? "" : TypedText.read(chosen);
  }

  public Sort getSort() {
    return sort;
  }

  public void setSort(Sort chosen) {
    sort = chosen == null ? Sort.PERSON : chosen;
  }

  public String getWhose() {
    return whose;
  }

  public void setWhose(String chosen) {
    whose = chosen == null ? "" : chosen;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String chosen) {
    label = chosen == null ? "" : chosen;
  }

  public Sort getLabelSort() {
    return labelSort;
  }

  public void setLabelSort(Sort chosen) {
    labelSort = chosen == null ? Sort.PERSON : chosen;
  }

  public String getSame() {
    return same;
  }

  public void setSame(String chosen) {
    same = chosen == null ? "" : chosen;
  }
}
