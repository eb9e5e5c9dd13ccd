package org.evenhand.web.cases;

import org.evenhand.identity.api.Permission;

/** A page of a case: a part of it with an address of its own, for those who reach so much of it. */
public enum CaseSection {
  OVERVIEW("case", Permission.CASE_READ),
  HISTORY("history", Permission.CASE_READ),
  DOCUMENTS("documents", Permission.DOCUMENT_READ),
  LETTERS("letters", Permission.LETTER_READ),
  NOTES("notes", Permission.CASE_READ);

  private final String page;
  private final String permission;

  CaseSection(String page, String permission) {
    this.page = page;
    this.permission = permission;
  }

  /** Whether who opened the case may see this part of it. */
  boolean isOpenTo(CaseAtDoor at) {
    return at.may(permission)
        && switch (this) {
          case HISTORY -> at.isShell();
          case NOTES -> at.isWhole();
          default -> true;
        };
  }

  /** The permission that its page asks for. */
  public String permission() {
    return permission;
  }

  public String getName() {
    return name();
  }

  /** Its address without the context path, up to the reference. */
  public String getAddress() {
    return "/cases/" + page + "?ref=";
  }
}
