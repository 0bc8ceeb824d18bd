from __future__ import annotations

import socket
from pathlib import Path

import pytest

from forms.errors import CannotRun
from gui import app


def test_without_a_display_the_window_refuses_with_advice() -> None:
    with pytest.raises(CannotRun) as refusal:
        app.require_display({}, "linux")
    assert refusal.value.exit_status == 2
    assert "--help" in refusal.value.advice


def test_a_display_that_does_not_answer_is_named() -> None:
    with pytest.raises(CannotRun, match=":31999"):
        app.require_display({"DISPLAY": ":31999"}, "linux")


@pytest.mark.parametrize("environment", [{"QT_QPA_PLATFORM": "offscreen"}, {"WAYLAND_DISPLAY": "wayland-0"}])
def test_a_chosen_platform_or_wayland_counts_as_a_display(environment: dict[str, str]) -> None:
    app.require_display(environment, "linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_always_have_a_display(platform: str) -> None:
    app.require_display({}, platform)


def test_a_display_that_listens_is_believed(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "X7"))
        server.listen()
        assert app._connects(socket.AF_UNIX, str(tmp_path / "X7"))
    assert not app._connects(socket.AF_UNIX, str(tmp_path / "X8"))


def test_a_missing_library_of_the_x_server_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "_answers", lambda _display: True)
    monkeypatch.setattr(app, "_XCB_CURSOR", "libno-such-library.so.0")
    with pytest.raises(CannotRun, match=r"libno-such-library\.so\.0"):
        app.require_display({"DISPLAY": ":0"}, "linux")
