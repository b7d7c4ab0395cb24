"""What sites print around a dispatch: the labels of their print-outs, and their own noise."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)  # a row is itself: tables are looked up by it
class Label:
    """One language's words for the parts of a print-out, each part with the forms met (``|``).

    The parts come in this order on paper; a language that is not here is still known by that
    order, so a row only makes the reading surer.
    """

    language: str
    description: str
    category: str
    tags: str
    date: str
    created: str
    author: str
    meta: str


LABELS: tuple[Label, ...] = (
    Label("en", "Description", "Category|Categories", "Tags|Tag", "Date", "Date Created|Created",
          "Author", "Meta Fields|Meta"),
    Label("it", "Descrizione", "Categoria|Categorie", "Tag|Etichette", "Data",
          "Data di creazione|Data creazione", "Autore", "Campi meta|Meta campi|Metacampi"),
    Label("fr", "Description", "Catégorie|Catégories", "Étiquettes|Étiquette|Mots-clés|Tags",
          "Date", "Date de création", "Auteur|Auteur/autrice|Auteur ou autrice",
          "Champs méta|Méta-champs|Champs Meta"),
    Label("de", "Beschreibung", "Kategorie|Kategorien", "Schlagwörter|Schlagwort|Tags", "Datum",
          "Erstellungsdatum|Erstellt am|Datum der Erstellung", "Autor|Autor/in|Verfasser",
          "Meta-Felder|Metafelder|Meta Felder"),
    Label("es", "Descripción", "Categoría|Categorías", "Etiquetas|Etiqueta", "Fecha",
          "Fecha de creación|Fecha creada", "Autor|Autor/a", "Campos meta|Metacampos"),
    Label("pt", "Descrição", "Categoria|Categorias", "Tags|Etiquetas", "Data",
          "Data de criação|Data da criação|Data criada", "Autor", "Campos meta|Metacampos"),
    Label("nl", "Beschrijving|Omschrijving", "Categorie|Categorieën", "Tags", "Datum",
          "Aanmaakdatum|Datum aangemaakt", "Auteur", "Metavelden|Meta velden"),
    Label("pl", "Opis", "Kategoria|Kategorie", "Tagi|Znaczniki", "Data", "Data utworzenia",
          "Autor", "Pola meta"),
    Label("ro", "Descriere", "Categorie|Categorii", "Etichete", "Dată", "Data creării", "Autor",
          "Câmpuri meta"),
    Label("ca", "Descripció", "Categoria", "Etiquetes", "Data", "Data de creació", "Autor",
          "Camps meta"),
)  # fmt: skip

# Lines that pages put between paragraphs, any case: words that are the whole line, or (ending in
# a colon or a blank) its beginning.
NOISE: tuple[str, ...] = (
    "adv", "advertisement", "pubblicità", "publicité", "anzeige", "publicidad", "publicidade",
    "read also:", "read more:", "also read:", "leggi anche:", "leggi anche", "lire aussi :",
    "lire aussi:", "à lire aussi", "lesen sie auch:", "lesen sie auch", "lea también:",
    "lee también:", "leer también:", "leia também:", "leia mais:", "per approfondire:",
    "this is an illustrative photo", "photo is illustrative", "illustrative photo",
    "the views and opinions expressed herein ", "condividi", "share this article",
)  # fmt: skip
