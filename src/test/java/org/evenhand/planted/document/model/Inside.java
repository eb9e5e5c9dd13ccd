package org.evenhand.planted.document.model;

/** What only its own room should know. */
public class Inside {}
