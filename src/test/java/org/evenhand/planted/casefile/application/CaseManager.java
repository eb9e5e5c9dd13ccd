package org.evenhand.planted.casefile.application;

/** Wrong: manages what, and how? */
class CaseManager {}
